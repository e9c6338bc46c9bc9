/**
 * The content as others show it: the renditions of roles and comparisons other than JSON, pages to frame, the web component,
 * oEmbed, and the front door. It works on the views that the API answers, and knows neither entities nor queries.
 */
package org.careerguide.embed;
