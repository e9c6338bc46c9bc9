/**
 * Areas that figures hold for, the documents with their wages ({@link org.careerguide.place.WagesByPlace}), and how parameters
 * name them ({@link org.careerguide.place.NamedPlaces}). Roles and comparisons use it; it uses sources only.
 */
package org.careerguide.place;
