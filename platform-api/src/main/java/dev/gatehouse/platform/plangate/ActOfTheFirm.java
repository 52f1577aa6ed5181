package dev.gatehouse.platform.plangate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the annotations that say: the firm's own staff does this. A firm over one of its limits reads and does nothing
 * else, unless the use case only reads or says {@link OverLimitToo}.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActOfTheFirm {}
