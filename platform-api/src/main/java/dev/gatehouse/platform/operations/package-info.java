/**
 * What the people who run the service do for firms: agreements beside the plan, closing and opening, making firms. Each
 * request is bound to the one firm it names, and what concerns the firm stands in the firm's own chain.
 */
@NullMarked
@ApplicationModule(
        displayName = "operations",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "access :: operator",
            "access :: founding",
            "access :: support",
            "plangate",
            "event",
            "work",
            "notification",
            "organization :: member"
        })
package dev.gatehouse.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
