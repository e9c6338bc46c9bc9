package org.careerguide.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of requests. */
@ConfigMapping(prefix = "careerguide.http")
public interface HttpSettings {

    /** The most characters of a URL; longer ones are refused. */
    @Min(100)
    @Max(200_000)
    @WithDefault("8000")
    int maxUrlLength();

    /** The origins whose pages may write and send keys, such as https://editors.example.org; no others by default. */
    Optional<List<@Pattern(regexp = "[a-z][a-z0-9+.-]*://[a-z0-9._:\\[\\]-]+", message = "must be an origin as browsers send it: scheme, host and port in lower case and nothing else, such as https://editors.example.org") String>> writeOrigins();
}
