/** What a plan includes, declared on each use case. */
@NullMarked
@ApplicationModule(
        displayName = "plangate",
        allowedDependencies = {"kernel", "tenancy"})
package dev.gatehouse.platform.plangate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
