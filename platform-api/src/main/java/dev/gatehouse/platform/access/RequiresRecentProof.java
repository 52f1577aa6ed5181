package dev.gatehouse.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that a session left open on a desk must not reach: its owner proves once more who they are, unless that
 * was a moment ago.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresRecentProof {

    /** How old the proof may be. */
    int minutes() default 5;
}
