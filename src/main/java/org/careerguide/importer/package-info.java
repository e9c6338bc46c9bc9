/** The commands that bring content into the database, each through the publisher. Nothing depends on this package. */
package org.careerguide.importer;
