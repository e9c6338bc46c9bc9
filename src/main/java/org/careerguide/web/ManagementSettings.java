package org.careerguide.web;

import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where health and metrics are served. */
@ConfigMapping(prefix = "careerguide.management")
interface ManagementSettings {

    /** A port of their own, on which nothing else is served; empty to serve them beside the API. */
    OptionalInt port();

    /** The address that this port is opened on. */
    @WithDefault("0.0.0.0")
    String host();
}
