package dev.gatehouse.platform.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case whose answer is not kept for a request that comes again under the same {@code Idempotency-Key}, and why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotKept {

    /** The reason, for a reader. */
    String value();
}
