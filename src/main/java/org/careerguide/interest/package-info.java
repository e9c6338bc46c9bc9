/**
 * What suits a person: the six areas of interest, questionnaires about them, and roles that match a profile. Ranks roles by
 * what {@code role} keeps of them; {@code embed} shows {@link org.careerguide.interest.QuestionnaireView}.
 */
package org.careerguide.interest;
