package dev.gatehouse.platform.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;

/**
 * One thing that somebody can do. Around each of its methods stand, from the outside in: the permission of the caller,
 * the plan of the firm, one transaction bound to the firm, the memory of what was done under a key. Each class says
 * which of them apply; a test demands it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Service
public @interface UseCase {

    /** Where the permission is checked. */
    int PERMISSION_ORDER = 100;

    /** Where the plan is checked. */
    int PLAN_ORDER = 200;

    /** Where the transaction begins. */
    int TRANSACTION_ORDER = 300;

    /** Where a repeated request is answered as before. */
    int IDEMPOTENCY_ORDER = 400;
}
