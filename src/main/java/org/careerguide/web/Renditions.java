package org.careerguide.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that answers in several forms of {@link Rendition}, by the Accept header or a suffix of the path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Renditions {

    /** The forms; JSON is always one of them. */
    Rendition[] value() default { Rendition.JSON, Rendition.HTML, Rendition.CSV, Rendition.MARKDOWN, Rendition.JSON_LD,
            Rendition.SVG, Rendition.PNG, Rendition.FRAGMENT };
}
