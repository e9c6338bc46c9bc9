/**
 * What all endpoints share: links, lists and their pages, checks of parameters, and the headers of answers. Features declare
 * with {@link org.careerguide.web.Selection} what may be sorted, selected and expanded, and with
 * {@link org.careerguide.web.Renditions} that it comes in other forms than JSON; {@link org.careerguide.web.CommaLists} helps
 * them to describe their parameters. It knows no feature.
 */
package org.careerguide.web;
