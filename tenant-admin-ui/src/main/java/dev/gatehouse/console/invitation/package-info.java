/** Inviting people into the portal: one by one, from a list, and who has been invited. */
@NullMarked
package dev.gatehouse.console.invitation;

import org.jspecify.annotations.NullMarked;
