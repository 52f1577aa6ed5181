/** Mails: what they say and how they leave. */
@NullMarked
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "access :: policy",
            "access :: operator",
            "access :: signup",
            "access :: support",
            "event",
            "work",
            "organization :: member",
            "subscription",
            "engagement",
            "engagement :: invitation",
            "deadline"
        })
package dev.gatehouse.platform.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
