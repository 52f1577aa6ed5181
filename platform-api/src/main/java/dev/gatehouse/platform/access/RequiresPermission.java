package dev.gatehouse.platform.access;

import dev.gatehouse.platform.plangate.ActOfTheFirm;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case for members whose role has the permission. */
@Target(ElementType.TYPE)
@ActOfTheFirm
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {

    /** What the role has to include. */
    Permission value();
}
