/**
 * Pages for people: every rendition of a view other than JSON. A {@link org.careerguide.page.Sheet} is what roles and
 * comparisons are shown from. It works on the views that the API answers, and knows neither entities nor queries. Embeds use
 * {@link org.careerguide.page.Pages} and {@link org.careerguide.page.Sheets}.
 */
package org.careerguide.page;
