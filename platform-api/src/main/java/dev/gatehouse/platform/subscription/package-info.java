/** The firm's plan as it sees it: what it includes, what is used, what other plans have. */
@NullMarked
@ApplicationModule(
        displayName = "subscription",
        allowedDependencies = {"kernel", "tenancy", "access", "plangate"})
package dev.gatehouse.platform.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
