/** The door through which new firms come: a mailbox is proved before anything exists. */
@NullMarked
@NamedInterface("signup")
package dev.gatehouse.platform.access.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
