/** Reads workbooks of the Bureau of Labor Statistics, and makes documents of their figures. */
package org.careerguide.importer.bls;
