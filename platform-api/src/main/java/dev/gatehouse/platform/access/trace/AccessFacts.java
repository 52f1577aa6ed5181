package dev.gatehouse.platform.access.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of a contact's ways in.
 *
 * @param demanding live links that open nothing by themselves; null-demanding ones follow the firm and are not counted
 * @param lenient live links that open by themselves, whatever the firm says
 * @param mailWaitsSince the oldest mail with a link that has not been handed over
 * @param mailFailed whether the mail server has refused it so far
 */
record AccessFacts(
        UUID contact,
        String name,
        String email,
        boolean clientActive,
        int live,
        int demanding,
        int lenient,
        int expired,
        int revoked,
        @Nullable Instant lastMail,
        @Nullable Instant mailWaitsSince,
        boolean mailFailed,
        @Nullable Instant lastSignIn,
        @Nullable Instant revokedAt) {}
