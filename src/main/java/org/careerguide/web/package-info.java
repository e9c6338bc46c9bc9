/**
 * What all answers over HTTP share: the API's address and its links, the headers of every answer, the content version that is
 * served, and the forms that an answer can take. The packages below it serve lists ({@code list}), check requests
 * ({@code check}), finish and keep answers ({@code answer}) and guard connections ({@code connection}). None of them knows a
 * feature.
 */
package org.careerguide.web;
