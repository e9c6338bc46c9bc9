package org.careerguide.edit.audit;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the audit as its readers see it. */
@Schema(name = "AuditEntry", description = "A change or a command with who made it, or the refusal of one.")
public record AuditView(
        @Schema(required = true, description = "Identifier; later entries have larger ones.", examples = "1") String id,
        @Schema(required = true, description = "When it was answered.") Instant time,
        @Schema(description = "Name of the key, or of the person as the token states it; of a command, the user who ran it. Absent if unknown.") String actor,
        @Schema(description = "Prefix of the key that was sent, also of a refused one. Absent without a key.", examples = "cg_3kd82mfa") String key,
        @Schema(description = "IP address that the request came from. Absent for commands.") String address,
        @Schema(required = true, description = "HTTP method; `COMMAND` for commands.", examples = "PUT") String method,
        @Schema(required = true, description = "Path and query of the request, or the command.", examples = "/api/v1/documents/role/medical-billing") String path,
        @Schema(required = true, description = "Status of the answer: 401, 403 and 429 are refusals. Exit code of a command.") int status,
        @Schema(description = "Identifier of the request, as in `X-Request-Id`.") String requestId) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(entry.id.toString(), entry.at, entry.actor, entry.keyPrefix, entry.address, entry.method,
                entry.path, entry.status, entry.requestId);
    }
}
