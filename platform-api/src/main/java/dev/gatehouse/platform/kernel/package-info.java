/** What every module may use: problems, ids, time, the marks of a use case, the way to blocking work. */
@NullMarked
@ApplicationModule(
        displayName = "kernel",
        allowedDependencies = {})
package dev.gatehouse.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
