package dev.gatehouse.console;

import static dev.gatehouse.console.Lakeside.NOW;
import static dev.gatehouse.console.Lakeside.ago;
import static dev.gatehouse.console.Lakeside.days;
import static dev.gatehouse.console.Lakeside.id;

import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FactorResponse;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SessionState;
import java.util.List;
import java.util.stream.IntStream;

/** Maya's own account at Lakeside. */
public final class LakesideAccount {

    private LakesideAccount() {}

    /** Maya's account with one app. */
    public static OwnProfileResponse account() {
        return new OwnProfileResponse(
                "Maya Chen",
                "maya@lakeside.example",
                List.of(new FactorResponse(id(950), FactorKind.TOTP, "My phone", ago(days(30)), ago(days(1)))),
                7,
                true);
    }

    /** Where Maya is signed in. */
    public static List<SessionListItem> sessions() {
        var proofs = List.of(SessionProof.MAILBOX, SessionProof.TOTP);
        return List.of(
                new SessionListItem(
                        id(970),
                        SessionState.OPEN,
                        proofs,
                        "Firefox on Windows",
                        "203.0.113.9",
                        ago(days(1)),
                        NOW,
                        null,
                        true),
                new SessionListItem(
                        id(971),
                        SessionState.OPEN,
                        proofs,
                        "Safari on iPhone",
                        "203.0.113.77",
                        ago(days(3)),
                        NOW,
                        null,
                        false));
    }

    /** The same before there was one. */
    public static OwnProfileResponse bareAccount() {
        return new OwnProfileResponse("Maya Chen", "maya@lakeside.example", List.of(), 0, false);
    }

    /** An app that is about to be added. */
    public static EnrolmentResponse enrolment() {
        var key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        return new EnrolmentResponse(
                FactorKind.TOTP,
                NOW.plusSeconds(300),
                key,
                "otpauth://totp/Gatehouse:maya%40lakeside.example?secret=" + key + "&issuer=Gatehouse",
                null);
    }

    public static List<String> recoveryCodes() {
        return IntStream.range(0, 10).mapToObj("ab3d-9fgh-%04d"::formatted).toList();
    }

    public static List<OwnOrganization> organizations() {
        return List.of(
                new OwnOrganization(id(960), "lakeside", "Lakeside Tax", MemberRole.OWNER, true),
                new OwnOrganization(id(961), "northwind-it", "Northwind IT", MemberRole.MANAGER, false));
    }
}
