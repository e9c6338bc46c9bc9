/**
 * The audit: who wrote what from where, with which key, and who was refused. The database allows no change of entries. Commands
 * are added by {@link org.careerguide.edit.audit.AuditLog}, requests automatically.
 */
package org.careerguide.edit.audit;
