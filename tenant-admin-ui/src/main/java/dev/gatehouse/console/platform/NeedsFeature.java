package dev.gatehouse.console.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The feature without which a view has nothing to offer, not even something to read. Whoever opens it on a plan that
 * has the feature no more sees the plan instead.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFeature {

    /** Key of a row of the plan. */
    String value();
}
