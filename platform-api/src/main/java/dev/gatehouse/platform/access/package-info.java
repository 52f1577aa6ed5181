/** Who may come in: staff sign-in, access links, sessions, permissions and limits. */
@NullMarked
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"kernel", "tenancy", "event", "work", "plangate"})
package dev.gatehouse.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
