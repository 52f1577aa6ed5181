package dev.gatehouse.local.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows of the ledger ({@code R-21}), lines of the security page ({@code S-03}) and figures ({@code P8}) that a test
 * proves. What has to be proven stands in {@code platform-api/docs/proven.txt}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {
    String[] value();
}
