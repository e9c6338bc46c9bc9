package org.careerguide.web.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a client may select of an operation's answer: the parameters {@code fields}, {@code sort} and {@code expand} are checked
 * against it, and documented by it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Selection {

    /** The record whose components {@code fields} selects from: the answer itself, or an item of the list. */
    Class<? extends Record> view();

    /** The names that a list may be sorted by, the default first; empty if its order is fixed. */
    String[] sort() default {};

    /** The names of what may be expanded. */
    String[] expand() default {};
}
