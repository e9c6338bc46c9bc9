/**
 * Skills and fields of knowledge, with their pages. Other features use {@link org.careerguide.skill.Skill} and its kind.
 */
package org.careerguide.skill;
