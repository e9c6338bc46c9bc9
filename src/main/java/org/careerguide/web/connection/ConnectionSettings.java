package org.careerguide.web.connection;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the server waits for a client, and how much may wait for clients. */
@ConfigMapping(prefix = "careerguide.connection")
public interface ConnectionSettings {

    /**
     * How long the head of a request may take to arrive; its content may take as long again, and a second more per 1,000 bytes.
     */
    @DurationMin(seconds = 1)
    @DurationMax(days = 1)
    @WithDefault("10S")
    Duration requestTimeout();

    /** How long a client may not read an answer that waits for it. */
    @DurationMin(seconds = 1)
    @DurationMax(days = 1)
    @WithDefault("30S")
    Duration writeTimeout();

    /** The most bytes that may wait for clients, all connections together; the connections that wait longest are closed. */
    @WithDefault("64M")
    MemorySize maxWaiting();

    /** The most requests that one HTTP/2 connection may have under way. */
    @Min(1)
    @WithDefault("32")
    int maxStreams();
}
