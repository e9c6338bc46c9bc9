/**
 * Career paths: steps from role to role, with what each asks for.
 */
package org.careerguide.careerpath;
