package org.careerguide.web;

import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may frame the pages for other sites. */
@ConfigMapping(prefix = "careerguide.embed")
public interface FrameSettings {

    /** The sites, as {@code frame-ancestors} of a content security policy lists them. */
    @Pattern(regexp = "[!-+.-:<-~-]+( [!-+.-:<-~-]+)*", message = "must be a list of sources as frame-ancestors of a content security policy takes them, separated by spaces, such as https://example.org")
    @WithDefault("*")
    String frameAncestors();
}
