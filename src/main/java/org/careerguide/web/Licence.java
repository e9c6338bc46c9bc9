package org.careerguide.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence. */
@Schema(name = "Licence", description = "A licence.")
public record Licence(@Schema(required = true) String name, @Schema(required = true, format = "uri") String url) {

    /** The licence of the guide's own words. */
    public static final Licence OF_CONTENT = new Licence("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0");
}
