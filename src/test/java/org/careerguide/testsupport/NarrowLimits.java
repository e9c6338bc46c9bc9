package org.careerguide.testsupport;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A server with timeouts that a test can wait for, and room for one costly request. */
public class NarrowLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("careerguide.connection.request-timeout", "2S", "careerguide.connection.write-timeout", "5S",
                "careerguide.costly-requests.running", "1", "careerguide.costly-requests.waiting", "0",
                "quarkus.http.access-log.enabled", "true", "quarkus.log.category.\"access_log\".level", "OFF",
                "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
}
