/** The people who run the service: a door, a session and a principal of their own. They reach no firm's rows. */
@NullMarked
@NamedInterface("operator")
package dev.gatehouse.platform.access.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
