package org.careerguide.page;

import org.careerguide.web.Requested;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** What templates of pages know of the request. */
@TemplateExtension(namespace = "request")
final class RequestExtension {

    private RequestExtension() {
    }

    /** Whether the page is the preview of a draft. */
    static boolean showsDraft() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext current = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return current != null && Requested.namesDraft(current.request().uri());
    }
}
