package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that asks contacts for a proof, which may not be older than some minutes. A session without it is told
 * {@code step-up-required}; the portal then asks for a code and tries again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresProof {

    /** What has to be proven. */
    SessionProof value();

    /** How long ago at most; 0 as long as the session lasts. */
    int maxAgeMinutes() default 0;
}
