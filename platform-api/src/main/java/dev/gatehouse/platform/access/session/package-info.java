/**
 * Sessions as people see them: a record each, listed, ended one by one or all at once; all doors of a contact closed.
 */
@NullMarked
@NamedInterface("session")
package dev.gatehouse.platform.access.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
