package org.careerguide.edit.audit;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The audit. */
@ConfigMapping(prefix = "careerguide.audit")
public interface AuditSettings {

    /** How long entries are kept. */
    @DurationMin(days = 1)
    @WithDefault("365D")
    Duration keep();
}
