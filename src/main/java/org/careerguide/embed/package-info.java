/**
 * Embeds for other sites: pages to frame, the web component and oEmbed; and the front door, which has the code for them. It
 * shows the sheets of package {@code page}, and knows neither entities nor queries.
 */
package org.careerguide.embed;
