/**
 * Programmes of study, and the crosswalks that say which occupations they prepare for. Others use the views of programmes in
 * {@code role}, and {@link org.careerguide.programme.NamedProgrammes} for what parameters name.
 */
package org.careerguide.programme;
