/**
 * Certifications, with their pages. Other features use {@link org.careerguide.certification.Certification}.
 */
package org.careerguide.certification;
