/** Invitations of contacts into the portal, one by one and from a list. */
@NullMarked
package dev.gatehouse.contract.invitation;

import org.jspecify.annotations.NullMarked;
