package org.careerguide.web.answer;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many costly requests are under way at a time; more are answered 503. */
@ConfigMapping(prefix = "careerguide.costly-requests")
interface CostlySettings {

    /** How many run: one more than a small machine has processors. More of them make cheap requests wait, and few more answers. */
    @Min(1)
    @WithDefault("3")
    int running();

    /** How many more wait to run. */
    @Min(0)
    @WithDefault("29")
    int waiting();

    /** How long one waits at most. */
    @DurationMin(millis = 1)
    @WithDefault("2S")
    Duration maxWait();
}
