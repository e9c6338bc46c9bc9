/** The commands that import content, each through the publisher. Nothing depends on this package. */
package org.careerguide.importer;
