/**
 * Finished answers: {@code RenditionChoice} chooses the rendition, {@code AnswerFilter} writes it with its entity tag and caching
 * headers and answers conditional requests, {@code AnswerCache} keeps it for one content version. Costly answers are made a few
 * at a time ({@link org.careerguide.web.answer.Costly}).
 */
package org.careerguide.web.answer;
