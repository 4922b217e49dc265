package io.github.cimaven.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a property key in {@link Keys} what the reference page says of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Key {

    /** What the property does, as one sentence for users. */
    String value();

    /** The value when the user gives none; empty when there is none. A lane may set another one. */
    String defaultValue() default "";

    /** How a value looks like, as in "duration (90s, 5m, 1h30m)". */
    String type() default "text";
}
