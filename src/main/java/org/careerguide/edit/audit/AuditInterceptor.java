package org.careerguide.edit.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;

import org.careerguide.publish.Publisher;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Opens the transaction of a request that writes, and adds its entry to the audit before that is committed. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditInterceptor {

    private final AuditLog audit;
    private final RequestEntries entries;

    AuditInterceptor(AuditLog audit, RequestEntries entries) {
        this.audit = audit;
        this.entries = entries;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        if (call.getMethod().isAnnotationPresent(GET.class)) {
            return call.proceed();
        }
        Object answer = QuarkusTransaction.requiringNew().timeout(Publisher.TIMEOUT_SECONDS).call(() -> {
            Object answered = call.proceed();
            audit.addHere(entries.of(answered instanceof RestResponse<?> response ? response.getStatus()
                    : answered == null ? RestResponse.StatusCode.NO_CONTENT : RestResponse.StatusCode.OK));
            return answered;
        });
        entries.setNoted();
        return answer;
    }
}
