/**
 * What stands between HTTP and the use cases: problems, request ids, host and origin checks, repeated requests, the
 * portal shell, OpenAPI.
 */
@NullMarked
@ApplicationModule(
        displayName = "edge",
        allowedDependencies = {"kernel", "tenancy", "access", "plangate", "work"})
package dev.gatehouse.platform.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
