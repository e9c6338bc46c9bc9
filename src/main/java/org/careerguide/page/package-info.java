/**
 * Pages for people: every rendition of a view other than JSON. Roles and comparisons are rendered from a {@link
 * org.careerguide.page.Sheet}, everything else from an {@link org.careerguide.page.Article}. It works on the views that the API
 * answers, and knows neither entities nor queries. Embeds use {@link org.careerguide.page.Pages} and {@link
 * org.careerguide.page.Sheets}.
 */
package org.careerguide.page;
