package org.careerguide.importer.pack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the built-in content. */
@ConfigMapping(prefix = "careerguide.content")
public interface ContentSettings {

    /** Whether the built-in guide is published at each start. */
    @WithDefault("true")
    boolean builtIn();
}
