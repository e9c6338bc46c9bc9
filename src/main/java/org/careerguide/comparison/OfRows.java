package org.careerguide.comparison;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component of a row, or of a cell, that only rows of some kinds have. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface OfRows {

    /** The kinds of rows that have it. */
    RowKind[] value();

    /** Whether every row of these kinds has it. */
    boolean always() default false;
}
