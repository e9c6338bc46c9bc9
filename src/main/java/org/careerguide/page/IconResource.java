package org.careerguide.page;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The icon that browsers show beside the title of a page. */
@Path("/")
public class IconResource {

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final String A_DAY = "public, max-age=86400";
    private static final String ICON = Asset.text("favicon.svg");
    private static final int SIZE = 48;

    @GET
    @Path("/favicon.svg")
    @Produces(SVG)
    @Operation(hidden = true)
    public RestResponse<byte[]> drawing() {
        return RestResponse.ResponseBuilder.ok(ICON.getBytes(StandardCharsets.UTF_8), SVG).header("Cache-Control", A_DAY)
                .build();
    }

    @GET
    @Path("/favicon.ico")
    @Produces(PNG)
    @Operation(hidden = true)
    public RestResponse<byte[]> picture() {
        return RestResponse.ResponseBuilder.ok(Picture.png(ICON, SIZE, SIZE), PNG).header("Cache-Control", A_DAY).build();
    }
}
