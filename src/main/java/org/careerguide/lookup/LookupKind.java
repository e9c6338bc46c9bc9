package org.careerguide.lookup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a code leads to a role. */
@Schema(name = "LookupKind")
public enum LookupKind {
    /** The code is that of the role's reference occupation. */
    @JsonProperty("exact")
    EXACT,
    /** The code stands for more than the role's reference occupation. */
    @JsonProperty("broader")
    BROADER,
    /** A crosswalk maps the code to the role's reference occupation. */
    @JsonProperty("mapped")
    MAPPED,
    /** The code is that of a programme of study that prepares for the role's reference occupation. */
    @JsonProperty("programme")
    PROGRAMME,
    /** The code is the slug of the role. */
    @JsonProperty("slug")
    SLUG,
    /** The code is a former slug of the role. */
    @JsonProperty("former-slug")
    FORMER_SLUG
}
