package org.careerguide.web.check;

import java.lang.reflect.Method;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;

import org.careerguide.web.LiveOnly;
import org.careerguide.web.Requested;
import org.careerguide.web.ShowsDrafts;
import org.careerguide.web.Unshared;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameter by which an operation shows the content with the changes of a draft. Every read of content takes it. */
public final class DraftParameter {

    /** Name of the parameter. */
    public static final String NAME = Requested.DRAFT;

    /** Description of the parameter in the OpenAPI document. */
    static final String DESCRIPTION = "Identifier of a draft, with a key that has the role `editor`, or the value of a preview link. "
            + "The answer shows the content with the changes of the draft, and is not to be stored. Changes with mistakes are left out.";

    /** Pattern of its values. */
    static final String FORM = "^[a-z0-9]{1,40}(\\.[a-z0-9]{1,40}\\.[0-9]{1,20}\\.[A-Za-z0-9_-]{1,100})?$";

    /** Declares the parameter; never set. */
    @RestQuery(NAME)
    @Pattern(regexp = FORM, message = "the identifier of a draft, or the value of a preview link")
    String draft;

    private DraftParameter() {
    }

    /** Whether an operation takes it. */
    public static boolean isTaken(Method operation) {
        return operation.isAnnotationPresent(GET.class)
                && (operation.isAnnotationPresent(ShowsDrafts.class)
                        || !operation.getDeclaringClass().isAnnotationPresent(Unshared.class))
                && !operation.getDeclaringClass().isAnnotationPresent(LiveOnly.class);
    }
}
