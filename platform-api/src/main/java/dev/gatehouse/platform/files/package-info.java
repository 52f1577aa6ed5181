/** Files of clients: straight to the object store, confirmed, promoted, previewed. */
@NullMarked
@ApplicationModule(
        displayName = "files",
        allowedDependencies = {"kernel", "tenancy", "plangate", "event", "work"})
package dev.gatehouse.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
