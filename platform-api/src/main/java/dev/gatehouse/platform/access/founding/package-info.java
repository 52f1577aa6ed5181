/** How firms come into being. */
@NullMarked
@NamedInterface("founding")
package dev.gatehouse.platform.access.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
