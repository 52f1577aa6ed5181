package dev.gatehouse.contract.access;

import org.jspecify.annotations.Nullable;

/**
 * The mailbox is proved. Exactly one of both is there.
 *
 * @param session when nothing else is needed
 * @param pending when a second factor comes next
 */
public record SignInResponse(
        @Nullable StaffSessionResponse session, @Nullable PendingSignIn pending) {}
