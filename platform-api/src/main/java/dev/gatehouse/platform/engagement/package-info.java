/**
 * Engagements and their items: drafting and sending here, the rest in a package each — {@code item},
 * {@code invitation}, {@code home} and {@code checklist} (what the contact sees and does), {@code review} and
 * {@code activity}.
 */
@NullMarked
@ApplicationModule(
        displayName = "engagement",
        allowedDependencies = {"kernel", "tenancy", "access", "plangate", "event", "work", "files", "client"})
package dev.gatehouse.platform.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
