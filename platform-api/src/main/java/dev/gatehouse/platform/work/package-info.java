/** The queue of everything that happens later: claimed across tenants, done inside one. */
@NullMarked
@ApplicationModule(
        displayName = "work",
        allowedDependencies = {"kernel", "tenancy"})
package dev.gatehouse.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
