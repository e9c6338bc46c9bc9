package org.careerguide.web;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts requests that the REST layer does not see, such as those for kept answers, under the path that it counts others under.
 * They would count one by one, and after a number of paths nothing new would count at all.
 */
@Singleton
class RequestMetrics implements MeterFilter {

    private static final String PATH = "uri";

    private final Operations operations;

    RequestMetrics(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getName().equals("http.server.requests") ? id.getTag(PATH) : null;
        return path == null ? id : id.replaceTags(Tags.concat(id.getTags(), PATH, operations.template(path)));
    }
}
