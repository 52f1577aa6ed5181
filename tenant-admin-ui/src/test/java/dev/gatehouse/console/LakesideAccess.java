package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.BERG;
import static dev.gatehouse.console.Lakeside.NOW;
import static dev.gatehouse.console.Lakeside.TAX_RETURN;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.access.trace.AccessCheck;
import dev.gatehouse.contract.access.trace.AccessCheckCode;
import dev.gatehouse.contract.access.trace.AccessTraceResponse;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.contract.invitation.ImportState;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.contract.organization.Preset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes into the portal of Lakeside Tax, and with what. */
public final class LakesideAccess {

    private LakesideAccess() {}

    public static List<SessionListItem> sessions() {
        return List.of(
                new SessionListItem(
                        id(301),
                        SessionState.OPEN,
                        List.of(SessionProof.MAILBOX),
                        "Firefox on Windows",
                        "203.0.113.7",
                        ago(Duration.ofHours(5)),
                        ago(Duration.ofMinutes(12)),
                        null,
                        false),
                new SessionListItem(
                        id(302),
                        SessionState.OVER,
                        List.of(SessionProof.LINK),
                        "Safari on iPhone",
                        "2001:db8::1",
                        ago(Duration.ofDays(3)),
                        null,
                        ago(Duration.ofDays(2)),
                        false));
    }

    public static List<InvitationListItem> invited() {
        return List.of(
                invited(311, "Otto Berg", "otto@berg.example", null, InvitedState.CAME_IN, ago(Duration.ofHours(3))),
                invited(312, "Lena Berg", "lena@berg.example", "Bookkeeper", InvitedState.REVOKED, null));
    }

    private static InvitationListItem invited(
            int id,
            String name,
            String email,
            @Nullable String jobTitle,
            InvitedState state,
            @Nullable Instant lastAccess) {
        return new InvitationListItem(
                id(id),
                id(id - 300),
                name,
                email,
                jobTitle,
                BERG,
                "Berg, Otto",
                TAX_RETURN,
                "Tax return 2025",
                state,
                ago(Duration.ofDays(8)),
                ago(Duration.ofDays(8)),
                lastAccess,
                lastAccess);
    }

    public static AccessPolicyResponse policy() {
        var preset = new AccessRules(Identify.LINK_TOKEN, Prove.NONE, 600, null, 5, 86_400, false);
        var rules = new AccessRules(Identify.LINK_TOKEN, Prove.EITHER, 1_800, 5, 5, 86_400, true);
        return new AccessPolicyResponse(Preset.CASE, rules, preset, false, 1_800, 3);
    }

    public static EngagementAccessPolicyResponse policyOfEngagement() {
        return new EngagementAccessPolicyResponse(Prove.CODE, 600, null, policy().rules());
    }

    public static AccessTraceResponse trace() {
        return new AccessTraceResponse(
                id(11),
                "Otto Berg",
                false,
                List.of(
                        check(AccessCheckCode.FIRM, AccessVerdict.PASS, "open"),
                        check(AccessCheckCode.CLIENT, AccessVerdict.PASS, "active"),
                        check(AccessCheckCode.ADDRESS, AccessVerdict.PASS, "well-formed"),
                        new AccessCheck(AccessCheckCode.LINKS, AccessVerdict.PASS, "live", null, 2, null),
                        check(AccessCheckCode.DOOR, AccessVerdict.NOTE, "link-and-mailbox"),
                        new AccessCheck(
                                AccessCheckCode.SENDS, AccessVerdict.FAIL, "limit-reached", NOW.plusSeconds(600), 5, 5),
                        check(AccessCheckCode.TRIES, AccessVerdict.PASS, "left"),
                        new AccessCheck(
                                AccessCheckCode.MAIL,
                                AccessVerdict.WARN,
                                "failing",
                                ago(Duration.ofHours(1)),
                                null,
                                null),
                        check(AccessCheckCode.SIGN_IN, AccessVerdict.NOTE, "never")));
    }

    private static AccessCheck check(AccessCheckCode code, AccessVerdict verdict, String reason) {
        return new AccessCheck(code, verdict, reason, null, null, null);
    }

    public static ImportResponse ready() {
        var rows = List.of(
                new ImportRow(2, "ida@lake.example", "Ida Lake", "Lake Dental", "Owner"),
                new ImportRow(3, "tom@lake.example", "Tom Reed", "Lake Dental", null));
        return new ImportResponse(id(321), ImportState.CHECKED, rows, List.of(), 2, 1, 0);
    }

    public static ImportResponse refused() {
        var problems = List.of(
                new ImportProblem(2, "email", "email", "must be a well-formed email address"),
                new ImportProblem(5, "company", "not-blank", "must not be blank"));
        return new ImportResponse(id(321), ImportState.CHECKED, ready().rows(), problems, 1, 1, 0);
    }

    public static ImportResponse confirmed() {
        return new ImportResponse(id(321), ImportState.CONFIRMED, List.of(), List.of(), 2, 1, 1);
    }

    private static Instant ago(Duration duration) {
        return NOW.minus(duration);
    }
}
