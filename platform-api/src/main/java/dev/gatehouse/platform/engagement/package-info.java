/**
 * Engagements and their items: drafting and sending here, the rest in a package each — {@code item}, {@code template}
 * (what checklists are made from), {@code invitation}, {@code home} and {@code checklist} (what the contact sees and
 * does), {@code review}, {@code activity}, and one for each type of item that has content of its own, such as
 * {@code form}.
 */
@NullMarked
@ApplicationModule(
        displayName = "engagement",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "access :: session",
            "plangate",
            "event",
            "work",
            "files",
            "client"
        })
package dev.gatehouse.platform.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
