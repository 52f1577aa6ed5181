/** The event chain: append in the transaction of the change, read, verify. */
@NullMarked
@ApplicationModule(
        displayName = "event",
        allowedDependencies = {"kernel", "tenancy"})
package dev.gatehouse.platform.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
