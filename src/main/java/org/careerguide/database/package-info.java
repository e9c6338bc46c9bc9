/**
 * The database: the embedded PostgreSQL and its life cycle ({@link org.careerguide.database.EmbeddedDatabase}), connections,
 * migration, health, and what operators can do about failures ({@link org.careerguide.database.DatabaseFailure}). It knows
 * neither the features nor the REST layer. Others may run queries with a time limit ({@link org.careerguide.database.Inquiry}).
 */
package org.careerguide.database;
