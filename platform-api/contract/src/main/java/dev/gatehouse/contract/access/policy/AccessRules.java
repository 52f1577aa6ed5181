package dev.gatehouse.contract.access.policy;

import org.jspecify.annotations.Nullable;

/**
 * One door.
 *
 * @param challengeSeconds how long what is mailed works
 * @param sendsPerVerification mails a verification session may ask for; absent where only the rate limits count
 * @param triesPerCode wrong tries that void a code
 * @param sessionSeconds end of a session without requests
 * @param contactsMayInvite whether a contact may have a colleague invited, who gets a link of their own
 */
public record AccessRules(
        Identify identify,
        Prove prove,
        int challengeSeconds,
        @Nullable Integer sendsPerVerification,
        int triesPerCode,
        int sessionSeconds,
        boolean contactsMayInvite) {}
