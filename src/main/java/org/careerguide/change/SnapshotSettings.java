package org.careerguide.change;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of snapshots. */
@ConfigMapping(prefix = "careerguide.snapshot")
interface SnapshotSettings {

    /** How many snapshots are sent at the same time; further requests are answered 503. */
    @WithDefault("8")
    @Min(1)
    int maxConcurrent();
}
