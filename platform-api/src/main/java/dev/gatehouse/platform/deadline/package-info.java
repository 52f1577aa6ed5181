/** Deadlines: dates that a firm watches for its clients, what they cost, and how they come again. */
@NullMarked
@ApplicationModule(
        displayName = "deadline",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "access :: session",
            "plangate",
            "event",
            "work",
            "client",
            "engagement"
        })
package dev.gatehouse.platform.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
