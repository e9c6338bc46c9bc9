/**
 * The embedded PostgreSQL and its life cycle: {@link org.careerguide.database.EmbeddedDatabase}. It knows neither the features
 * nor the REST layer.
 */
package org.careerguide.database;
