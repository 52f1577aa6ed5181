package dev.gatehouse.contract.signup;

import java.time.Instant;

/**
 * The mailbox is proved; a firm may be made.
 *
 * @param ticket good for this mailbox alone
 */
public record SignUpTicket(String ticket, Instant expiresAt) {}
