/**
 * Finds things by what people type: one ranked list over roles, guides, comparisons, case studies, certifications, skills and
 * tools, and suggestions while somebody types. The index follows each publication in its transaction. Nothing depends on it.
 */
package org.careerguide.search;
