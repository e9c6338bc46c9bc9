package org.careerguide.search;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of search. */
@ConfigMapping(prefix = "careerguide.search")
interface SearchSettings {

    /** Where the index is kept. Processes that name the same directory keep an index each. */
    @WithDefault("${careerguide.database.directory:.data}/search")
    Path directory();
}
