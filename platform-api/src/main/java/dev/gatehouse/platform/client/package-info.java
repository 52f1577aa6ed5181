/** Client cards and their contacts. */
@NullMarked
@ApplicationModule(
        displayName = "client",
        allowedDependencies = {"kernel", "tenancy", "access", "access :: session", "plangate", "event"})
package dev.gatehouse.platform.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
