package org.careerguide.web;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How pages and pictures look; the other forms of an answer do not depend on it. */
public class LookParameters {

    /** Light or dark; pages follow the reader's system without it, pictures are light. */
    @RestQuery
    @Pattern(regexp = "^(light|dark)$")
    @Parameter(description = "Colour theme of the page or picture. Without it, pages follow the reader's system, and pictures are light.", schema = @Schema(enumeration = {
            "light", "dark" }))
    public String theme;

    /** Colour of lines and edges of pages. */
    @RestQuery
    @Pattern(regexp = "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", message = "three or six hexadecimal digits, with or without # (in a URL %23) before them")
    @Parameter(description = "Accent colour of the page, as three or six hexadecimal digits. A leading # (%23 in a URL) is allowed.", example = "0b7285")
    public String accent;
}
