package org.careerguide.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a document that holds the slug of another document, or a list of such slugs. The reference is checked when
 * the document is published, and resolved when it is read; see {@link References}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** The type of the documents that the field refers to. */
    DocumentType value();
}
