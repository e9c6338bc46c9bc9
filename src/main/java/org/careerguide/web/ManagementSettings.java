package org.careerguide.web;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where health and metrics are served. */
@ConfigMapping(prefix = "careerguide.management")
interface ManagementSettings {

    /** A port of their own, on which nothing else is served; empty to serve them beside the API. */
    Optional<@Min(0) @Max(65_535) Integer> port();

    /** The address that this port is opened on. */
    @WithDefault("0.0.0.0")
    String host();
}
