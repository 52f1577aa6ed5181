package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.organization.Preset;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gets in by which door.
 *
 * @param rules as set; {@link #effective} is what holds
 * @param hardened whether nothing that is mailed works longer than ten minutes
 * @param tightenedAt since when a link alone opens nothing; sessions that came by one before are over for good
 */
public record AccessPolicy(
        AccessRules rules, boolean hardened, @Nullable Instant tightenedAt) {

    private static final int HARDENED_SECONDS = 600;

    /** A firm that has set nothing. */
    public static AccessPolicy of(Preset preset) {
        return new AccessPolicy(PresetRules.of(preset), false, null);
    }

    /** The same with what an engagement overrides; what is null stays as it is. */
    public AccessPolicy with(Prove prove, @Nullable Integer challengeSeconds, @Nullable Integer sends) {
        AccessRules changed = new AccessRules(
                rules.identify(),
                prove,
                challengeSeconds == null ? rules.challengeSeconds() : challengeSeconds,
                sends == null ? rules.sendsPerVerification() : sends,
                rules.triesPerCode(),
                rules.sessionSeconds(),
                rules.contactsMayInvite());
        return new AccessPolicy(changed, hardened, tightenedAt);
    }

    /** The rules as they hold. */
    public AccessRules effective() {
        return new AccessRules(
                rules.identify(),
                rules.prove(),
                (int) challengeTtl().toSeconds(),
                rules.sendsPerVerification(),
                rules.triesPerCode(),
                rules.sessionSeconds(),
                rules.contactsMayInvite());
    }

    /** Whether a link alone opens nothing. */
    public boolean demandsProof() {
        return rules.prove() != Prove.NONE;
    }

    /** Whether nobody comes in who has no link: an address alone gets a fresh link, not a challenge. */
    public boolean demandsLink() {
        return demandsProof() && rules.identify() == Identify.LINK_TOKEN;
    }

    /** What a mail has to carry; where a link alone opens, whoever lost it gets a code. */
    public Prove challenge() {
        return demandsProof() ? rules.prove() : Prove.CODE;
    }

    public Duration challengeTtl() {
        int seconds = hardened ? Math.min(rules.challengeSeconds(), HARDENED_SECONDS) : rules.challengeSeconds();
        return Duration.ofSeconds(seconds);
    }

    public Duration sessionTtl() {
        return Duration.ofSeconds(rules.sessionSeconds());
    }
}
