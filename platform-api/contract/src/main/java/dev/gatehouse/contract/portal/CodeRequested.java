package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.access.policy.Prove;
import org.jspecify.annotations.Nullable;

/**
 * If the address belongs to a contact of the firm, a mail is on its way. The same bytes for every address.
 *
 * @param expiresInSeconds how long what it carries works
 * @param resendInSeconds how long to wait before asking for another mail
 * @param prove what it carries: a link, a code, or both
 * @param sendsLeft mails that may still be asked for; absent where only the rate limits count
 */
public record CodeRequested(
        long expiresInSeconds,
        long resendInSeconds,
        Prove prove,
        @Nullable Integer sendsLeft) {}
