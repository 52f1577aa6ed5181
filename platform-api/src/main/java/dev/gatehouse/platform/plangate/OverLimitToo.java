package dev.gatehouse.platform.plangate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that a firm over its limits may go on using, and why: it reads, frees something, or keeps data safe. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OverLimitToo {

    /** The reason, for a reader. */
    String value();
}
