package org.careerguide.web;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts requests that the REST layer does not see, such as those for kept answers, under the path template of their operation.
 * Otherwise each path would be a metric of its own, and new ones would not count once there are too many.
 */
@Singleton
class RequestMetrics implements MeterFilter {

    private static final String PATH = "uri";
    private static final int MOST_PATHS = 1_000;

    private final Operations operations;
    /** The templates of the paths that are requested most: finding one takes longer than sending a kept answer. */
    private final Cache<String, String> templates = Caffeine.newBuilder().maximumSize(MOST_PATHS).build();

    RequestMetrics(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getName().equals("http.server.requests") ? id.getTag(PATH) : null;
        return path == null ? id : id.replaceTags(Tags.concat(id.getTags(), PATH, templates.get(path, operations::template)));
    }
}
