/**
 * Reads the workbooks of the Bureau of Labor Statistics, and makes documents of the occupations that they have figures for.
 */
package org.careerguide.importer.bls;
