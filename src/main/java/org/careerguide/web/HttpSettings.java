package org.careerguide.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What requests the server takes. */
@ConfigMapping(prefix = "careerguide.http")
public interface HttpSettings {

    /** The most characters of a URL; longer ones are refused. */
    @Min(100)
    @Max(200_000)
    @WithDefault("8000")
    int maxUrlLength();
}
