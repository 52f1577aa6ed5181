/** Which firm a request belongs to, and the only way to begin a transaction: bound to that firm. */
@NullMarked
@ApplicationModule(
        displayName = "tenancy",
        allowedDependencies = {"kernel"})
package dev.gatehouse.platform.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
