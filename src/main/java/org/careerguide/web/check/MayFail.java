package org.careerguide.web.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.careerguide.error.ProblemType;

/** Says which problems an operation answers with beside those of all operations, for the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayFail {

    /** The types of the problems. */
    ProblemType[] value();
}
