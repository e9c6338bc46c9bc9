package org.careerguide.web.answer;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.http.HttpServerRequest;

/**
 * Lets few costly requests run at a time, so that memory suffices and cheap requests do not wait. Some more wait for a moment,
 * the rest are answered 503 at once. Runs outside of transactions, so that waiting requests hold no connection.
 */
@Costly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class CostlyRequests {

    private static final Duration NEXT_TRY = Duration.ofMillis(20);

    private final Bulkheads bulkheads;
    private final CurrentVertxRequest current;

    CostlyRequests(Bulkheads bulkheads, CurrentVertxRequest current) {
        this.bulkheads = bulkheads;
        this.current = current;
    }

    @AroundInvoke
    Object limit(InvocationContext invocation) throws Exception {
        HttpServerRequest request = current.getCurrent() == null ? null : current.getCurrent().request();
        if (request == null || invocation.getMethod().getAnnotation(Costly.class).whenExpanded()
                && request.getParam("expand") == null) {
            return invocation.proceed();
        }
        try {
            return bulkheads.admitted.call(() -> bulkheads.running.call(() -> {
                if (request.response().closed()) {
                    // The client has gone.
                    throw new ProblemException(ProblemType.UNAVAILABLE, "The client has closed the connection.", List.of());
                }
                return invocation.proceed();
            }));
        } catch (BulkheadException e) {
            throw new ProblemException(ProblemType.UNAVAILABLE,
                    "Too many costly requests are under way. Ask again in a moment, or for less at once.", List.of());
        }
    }

    /** The limits that all costly operations share. */
    @Singleton
    static class Bulkheads {

        final TypedGuard<Object> admitted;
        final TypedGuard<Object> running;

        Bulkheads(CostlySettings settings) {
            admitted = TypedGuard.create(Object.class).withBulkhead().limit(settings.running() + settings.waiting()).done()
                    .build();
            running = TypedGuard.create(Object.class).withBulkhead().limit(settings.running()).done()
                    .withRetry().maxRetries(Math.toIntExact(settings.maxWait().dividedBy(NEXT_TRY)))
                    .delay(NEXT_TRY.toMillis(), ChronoUnit.MILLIS)
                    .jitter(NEXT_TRY.toMillis() / 2, ChronoUnit.MILLIS)
                    .maxDuration(settings.maxWait().toMillis(), ChronoUnit.MILLIS)
                    .retryOn(BulkheadException.class).done().build();
        }
    }
}
