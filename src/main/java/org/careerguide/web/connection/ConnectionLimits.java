package org.careerguide.web.connection;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;

/** The limits of a server's connections, and the connections whose clients do not read. */
final class ConnectionLimits {

    private final long requestNanos;
    private final long writeNanos;
    private final long maxWaiting;
    private final AtomicLong waiting = new AtomicLong();
    private final Set<ConnectionGuard> stalled = ConcurrentHashMap.newKeySet();

    ConnectionLimits(ConnectionSettings settings) {
        requestNanos = settings.requestTimeout().toNanos();
        writeNanos = settings.writeTimeout().toNanos();
        maxWaiting = settings.maxWaiting().asLongValue();
    }

    long requestNanos() {
        return requestNanos;
    }

    long writeNanos() {
        return writeNanos;
    }

    /**
     * Records how many bytes wait for a client. If all together exceed the limit, closes the connections that have waited
     * longest.
     */
    void stall(ConnectionGuard connection, long bytes) {
        stalled.add(connection);
        for (long all = waiting.addAndGet(bytes); all > maxWaiting; all = waiting.get()) {
            ConnectionGuard longest = stalled.stream().min(Comparator.comparingLong(ConnectionGuard::stalledSince))
                    .orElse(null);
            if (longest == null || !stalled.remove(longest)) {
                return;
            }
            waiting.addAndGet(-longest.stalledBytes());
            longest.closeSoon("waiting-bytes");
        }
    }

    /** Notes that a client reads again, or is gone. */
    void resume(ConnectionGuard connection, long bytes) {
        if (stalled.remove(connection)) {
            waiting.addAndGet(-bytes);
        }
    }

    /** Counts a connection that the server closes. */
    static Counter closed(String reason) {
        return Counter.builder("careerguide.connection.closed").description("Connections closed for what their clients did.")
                .tag("reason", reason).register(Metrics.globalRegistry);
    }
}
