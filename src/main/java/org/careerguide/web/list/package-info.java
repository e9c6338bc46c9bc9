/** Lists: their parameters, keyset queries in a stated order, cursors, and pages of the result. */
package org.careerguide.web.list;
