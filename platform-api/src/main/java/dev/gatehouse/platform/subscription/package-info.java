/** The firm's plan and what it pays for it: subscription, invoices, payments, what happens when they stay away. */
@NullMarked
@ApplicationModule(
        displayName = "subscription",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "access :: operator",
            "access :: founding",
            "plangate",
            "event",
            "work"
        })
package dev.gatehouse.platform.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
