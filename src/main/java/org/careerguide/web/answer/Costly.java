package org.careerguide.web.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/** An operation that takes much time and memory. Only a few requests for such operations run at a time. */
@InterceptorBinding
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {

    /** Whether only requests with the parameter {@code expand} are costly. */
    @Nonbinding
    boolean whenExpanded() default false;
}
