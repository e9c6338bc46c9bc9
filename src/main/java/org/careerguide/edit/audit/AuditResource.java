package org.careerguide.edit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.edit.key.Roles;
import org.careerguide.web.Unshared;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who did what, and who was refused.")
@Unshared
public class AuditResource {

    private final AuditLog audit;

    AuditResource(AuditLog audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "listAudit", summary = "List the audit", description = "Lists every request that wrote or was refused, and every command that was run, the newest first. Entries are never changed; they are deleted once they are older than the server is configured to keep them.")
    @Selection(view = AuditView.class)
    public AuditPage list(
            @RestQuery @Size(min = 1, max = 200) @Parameter(description = "Name of who did it.") String actor,
            @RestQuery @Size(min = 1, max = 50) @Parameter(description = "Prefix of the key that was sent.") String key,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = "`true` for refusals only, `false` for all others.") String refused,
            @BeanParam ListParameters page) {
        return audit.list(new AuditEntry.Filter(actor, key, refused == null ? null : Boolean.valueOf(refused)), page);
    }
}
