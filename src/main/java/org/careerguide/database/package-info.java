/**
 * The database: the embedded PostgreSQL and its life cycle ({@link org.careerguide.database.EmbeddedDatabase}), connections,
 * migration, health, and what to tell operators of its failures ({@link org.careerguide.database.DatabaseFailure}). It knows
 * neither the features
 * nor the REST layer.
 */
package org.careerguide.database;
