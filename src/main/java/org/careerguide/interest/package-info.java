/**
 * The six areas of interest, questionnaires about them, and roles that match a profile. Ranks roles by the scores in the tables
 * of {@code role}; {@code embed} shows {@link org.careerguide.interest.QuestionnaireView}.
 */
package org.careerguide.interest;
