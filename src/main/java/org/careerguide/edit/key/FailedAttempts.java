package org.careerguide.edit.key;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts invalid keys and tokens by the address that sends them. Valid keys are never delayed. */
@ApplicationScoped
class FailedAttempts {

    private static final int MOST_ADDRESSES = 10_000;
    private static final int ALLOWED = 20;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(PERIOD.multipliedBy(2)).build();
    private final MeterRegistry metrics;

    FailedAttempts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * Counts an attempt.
     *
     * @param address where it came from
     * @param reason why it failed, in one word
     * @return whether there were too many from this address
     */
    boolean count(String address, String reason) {
        metrics.counter("careerguide.access.failures", "reason", reason).increment();
        Bucket bucket = buckets.get(address, one -> Bucket.builder()
                .addLimit(limit -> limit.capacity(ALLOWED).refillGreedy(ALLOWED, PERIOD)).build());
        return !bucket.tryConsume(1);
    }
}
