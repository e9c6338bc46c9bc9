package org.careerguide.database;

import java.nio.file.Path;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the embedded PostgreSQL. */
@Unremovable // no bean asks for them, and without a mapping the settings would be refused as unknown
@ConfigMapping(prefix = "careerguide.database")
public interface DatabaseSettings {

    /** Where data, programs, password and log are kept. */
    @WithDefault(".data")
    Path directory();

    /** The port on 127.0.0.1; 0 for the one that the directory had before, or any free one. */
    @WithDefault("0")
    int port();
}
