package org.careerguide.web.answer;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many finished answers the server keeps. */
@ConfigMapping(prefix = "careerguide.cache")
public interface CacheSettings {

    /** The most bytes that kept answers take, at most a quarter of the heap; 0 keeps none. */
    @Min(0)
    @WithDefault("67108864")
    long maxBytes();

    /** How many of the most used answers are prepared again for a new version of the content. */
    @Min(0)
    @WithDefault("50")
    int warmed();

    /** The most characters of Cache-Tag, and of Surrogate-Key. */
    @Min(200)
    @WithDefault("1000")
    int maxTagLength();
}
