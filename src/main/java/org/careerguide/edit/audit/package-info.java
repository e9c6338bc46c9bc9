/**
 * The audit: who wrote what from where, with which key, and who was refused. Entries are only added, which the database sees
 * to. {@link org.careerguide.edit.audit.AuditLog} takes note of commands; requests are noted by themselves.
 */
package org.careerguide.edit.audit;
