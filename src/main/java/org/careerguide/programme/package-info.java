/**
 * Programmes of study, and the crosswalks that say which occupations they prepare for. Others use the views of programmes in
 * {@code role}.
 */
package org.careerguide.programme;
