package org.careerguide.source;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the values for which a view's {@code missing} may give a reason. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MissingNames {

    /** Names of properties of the view. */
    String[] value();
}
