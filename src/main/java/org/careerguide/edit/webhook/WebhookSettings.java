package org.careerguide.edit.webhook;

import java.time.Duration;
import java.util.Optional;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of webhooks. */
@ConfigMapping(prefix = "careerguide.webhooks")
public interface WebhookSettings {

    /** Private networks that may receive webhooks. */
    Optional<Networks> allowedNetworks();

    /** How long an event waits, so that every server answers the new version when a receiver asks for it. */
    @WithDefault("2S")
    @DurationMin(millis = 0)
    Duration delay();

    /** How long a receiver may take to answer. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration timeout();

    /** The pause after the first failed attempt; each later one is four times as long. */
    @WithDefault("5S")
    @DurationMin(millis = 1)
    Duration firstPause();

    /** The longest pause between two attempts. */
    @WithDefault("8H")
    @DurationMin(millis = 1)
    Duration longestPause();

    /** How long a webhook may fail before it is switched off. */
    @WithDefault("3D")
    @DurationMin(millis = 1)
    Duration giveUpAfter();

    /** How long a replaced secret also signs. */
    @WithDefault("1D")
    @DurationMin(millis = 0)
    Duration overlap();

    /** How long deliveries stay readable. */
    @WithDefault("30D")
    @DurationMin(millis = 1)
    Duration keep();
}
