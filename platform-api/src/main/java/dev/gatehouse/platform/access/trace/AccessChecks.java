package dev.gatehouse.platform.access.trace;

import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.trace.AccessCheck;
import dev.gatehouse.contract.access.trace.AccessCheckCode;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.platform.access.DoorCounters;
import dev.gatehouse.platform.access.DoorCounters.Used;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides from facts what stands in the way, in the order in which a visitor would meet it. */
final class AccessChecks {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final AccessFacts facts;
    private final AccessPolicy policy;
    private final DoorCounters.OfAddress used;

    AccessChecks(AccessFacts facts, AccessPolicy policy, DoorCounters.OfAddress used) {
        this.facts = facts;
        this.policy = policy;
        this.used = used;
    }

    /** The firm itself is open, or nobody could ask. */
    List<AccessCheck> all() {
        return List.of(
                check(AccessCheckCode.FIRM, AccessVerdict.PASS, "open"),
                client(),
                ADDRESS.matcher(facts.email()).matches()
                        ? check(AccessCheckCode.ADDRESS, AccessVerdict.PASS, "well-formed")
                        : check(AccessCheckCode.ADDRESS, AccessVerdict.FAIL, "malformed"),
                links(),
                check(AccessCheckCode.DOOR, AccessVerdict.NOTE, door()),
                limit(AccessCheckCode.SENDS, used.mails(), "limit-reached"),
                limit(AccessCheckCode.TRIES, used.failures(), "locked"),
                mail(),
                signIn());
    }

    private AccessCheck client() {
        if (facts.revokedAt() != null) {
            return new AccessCheck(
                    AccessCheckCode.CLIENT, AccessVerdict.FAIL, "revoked", facts.revokedAt(), null, null);
        }
        return facts.clientActive()
                ? check(AccessCheckCode.CLIENT, AccessVerdict.PASS, "active")
                : check(AccessCheckCode.CLIENT, AccessVerdict.FAIL, "archived");
    }

    /** Where nobody comes in without a link, none is in the way; elsewhere the visitor comes in and finds nothing. */
    private AccessCheck links() {
        if (facts.live() > 0) {
            return new AccessCheck(AccessCheckCode.LINKS, AccessVerdict.PASS, "live", null, facts.live(), null);
        }
        AccessVerdict verdict = policy.demandsLink() ? AccessVerdict.FAIL : AccessVerdict.WARN;
        String reason = facts.revoked() > 0 ? "revoked" : "none";
        return check(AccessCheckCode.LINKS, verdict, facts.expired() > 0 ? "expired" : reason);
    }

    private String door() {
        if (policy.rules().identify() == Identify.EMAIL_AT_URL) {
            return "address-and-mailbox";
        }
        boolean some = facts.demanding() > 0 || policy.demandsProof() && facts.lenient() < facts.live();
        return some || policy.demandsProof() && facts.live() == 0 ? "link-and-mailbox" : "link-alone";
    }

    private static AccessCheck limit(AccessCheckCode code, Used used, String exhausted) {
        @Nullable Instant until = used.count() > 0 ? used.until() : null;
        return used.isExhausted()
                ? new AccessCheck(code, AccessVerdict.FAIL, exhausted, until, used.count(), used.limit())
                : new AccessCheck(code, AccessVerdict.PASS, "left", until, used.count(), used.limit());
    }

    private AccessCheck mail() {
        if (facts.mailWaitsSince() != null) {
            String reason = facts.mailFailed() ? "failing" : "waiting";
            return new AccessCheck(
                    AccessCheckCode.MAIL, AccessVerdict.WARN, reason, facts.mailWaitsSince(), null, null);
        }
        return facts.lastMail() == null
                ? check(AccessCheckCode.MAIL, AccessVerdict.NOTE, "none")
                : new AccessCheck(
                        AccessCheckCode.MAIL, AccessVerdict.PASS, "handed-over", facts.lastMail(), null, null);
    }

    private AccessCheck signIn() {
        return facts.lastSignIn() == null
                ? check(AccessCheckCode.SIGN_IN, AccessVerdict.NOTE, "never")
                : new AccessCheck(
                        AccessCheckCode.SIGN_IN, AccessVerdict.PASS, "signed-in", facts.lastSignIn(), null, null);
    }

    private static AccessCheck check(AccessCheckCode code, AccessVerdict verdict, String reason) {
        return new AccessCheck(code, verdict, reason, null, null, null);
    }
}
