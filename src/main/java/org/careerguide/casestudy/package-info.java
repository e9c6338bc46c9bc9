/** Case studies: stories of careers. Guides show {@link org.careerguide.casestudy.CaseStudyView}. */
package org.careerguide.casestudy;
