/**
 * Case studies: stories of ways through roles. Guides show {@link org.careerguide.casestudy.CaseStudyView}.
 */
package org.careerguide.casestudy;
