/**
 * Finished answers: their bytes in the rendition that the client prefers, entity tags and conditional requests, and the memory
 * that keeps them for one content version. Costly answers are made a few at a time.
 */
package org.careerguide.web.answer;
