package org.careerguide.edit.key;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.Unshared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the client of a request may do. */
@Path("/api/v1/access")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access", description = "Name and roles of a key or token.")
@Unshared
public class AccessResource {

    private final Actor actor;

    AccessResource(Actor actor) {
        this.actor = actor;
    }

    /** A key or token. */
    @Schema(name = "Access", description = "Name and roles of a key or token.")
    public record Access(
            @Schema(required = true, description = "Name of the key, or of the person as the token states it.") String name,
            @Schema(required = true, description = "Roles, each after those that it includes.") List<String> roles) {
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getAccess", summary = "Get the roles of a key", description = "Name and roles of the key or token in the Authorization header.")
    public Access get() {
        return new Access(actor.name(), Roles.ALL.stream().filter(actor::has).toList());
    }
}
