package org.careerguide.web;

import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts requests for kept answers under the path that the REST layer counts them under. It does not see them, so they would
 * count one by one, and after a hundred paths nothing new would count at all.
 */
@Singleton
class RequestMetrics implements MeterFilter {

    private static final String PATH = "uri";
    private static final Pattern SLUG = Pattern.compile("(?<=^/(?:api/v1|embed)/[a-z-]{1,40}/)[^/{]+");

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getName().equals("http.server.requests") ? id.getTag(PATH) : null;
        return path == null ? id
                : id.replaceTags(Tags.concat(id.getTags(), PATH, SLUG.matcher(path).replaceFirst("{slug}")));
    }
}
