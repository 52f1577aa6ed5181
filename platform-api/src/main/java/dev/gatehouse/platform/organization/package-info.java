/** The firm itself: how it shows itself to its clients, and who works there. */
@NullMarked
@ApplicationModule(
        displayName = "organization",
        allowedDependencies = {"kernel", "tenancy", "access", "plangate", "event", "work"})
package dev.gatehouse.platform.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
