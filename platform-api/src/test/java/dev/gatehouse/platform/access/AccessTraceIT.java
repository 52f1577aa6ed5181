package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.trace.AccessCheck;
import dev.gatehouse.contract.access.trace.AccessCheckCode;
import dev.gatehouse.contract.access.trace.AccessTraceResponse;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.RedisProbe;
import org.junit.jupiter.api.Test;

/** Staff see why a client cannot get in; the visitor sees the same page as ever. */
class AccessTraceIT {

    private final OttoAtDoor scene = OttoAtDoor.at(Preset.ONBOARDING);
    private final Firm firm = scene.firm();
    private final Contact.Card card = scene.card();

    private AccessTraceResponse trace() {
        return answer().as(AccessTraceResponse.class);
    }

    private Answer answer() {
        return scene.maya().http().get("/api/staff/contacts/" + card.contactId() + "/access-trace");
    }

    private static AccessCheck check(AccessTraceResponse trace, AccessCheckCode code) {
        return trace.checks().stream()
                .filter(check -> check.check() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingStandsInTheWayOfWhoWasInvited() {
        scene.link();
        Checksums.settle(firm);
        AccessTraceResponse trace = trace();
        assertThat(trace.canEnter()).isTrue();
        assertThat(trace.checks()).extracting(AccessCheck::check).containsExactly(AccessCheckCode.values());
        assertThat(check(trace, AccessCheckCode.LINKS).count()).isEqualTo(1);
        assertThat(check(trace, AccessCheckCode.DOOR).reason()).isEqualTo("link-and-mailbox");
        assertThat(check(trace, AccessCheckCode.MAIL).reason()).isEqualTo("handed-over");
        assertThat(check(trace, AccessCheckCode.SIGN_IN).reason()).isEqualTo("never");
        Doorstep otto = scene.otto();
        otto.opens(scene.link()).expect(202);
        otto.presses(Doorstep.loginLink(otto.mailOnFile(card.email()))).expect(201);
        assertThat(check(trace(), AccessCheckCode.SIGN_IN).at()).isNotNull();
        assertThat(check(trace(), AccessCheckCode.SENDS).count()).isEqualTo(1);
    }

    @Test
    @Requirement("S-10")
    void lockedAddressIsExplainedToStaffAndNotToTheVisitor() {
        OrganizationId organization = new OrganizationId(firm.id());
        RedisProbe.commands().setex(RedisKeys.failures(organization, card.email()), 3_600, "100");
        AccessTraceResponse trace = trace();
        assertThat(trace.canEnter()).isFalse();
        assertThat(check(trace, AccessCheckCode.TRIES).verdict()).isEqualTo(AccessVerdict.FAIL);
        assertThat(check(trace, AccessCheckCode.TRIES).reason()).isEqualTo("locked");
        Doorstep otto = scene.otto();
        otto.opens(scene.link()).expect(202);
        otto.asksOnFile().expectProblem(ProblemCode.RATE_LIMITED);
    }

    @Test
    void archivedClientWithdrawnLinkAndBrokenAddressAreNamed() {
        firm.execute("update client set state = 'ARCHIVED' where id = ?", card.clientId());
        firm.execute("update access_link set revoked_at = now() where contact_id = ?", card.contactId());
        firm.execute("update contact set email = 'otto at home' where id = ?", card.contactId());
        AccessTraceResponse trace = trace();
        assertThat(check(trace, AccessCheckCode.CLIENT).reason()).isEqualTo("archived");
        assertThat(check(trace, AccessCheckCode.LINKS).reason()).isEqualTo("revoked");
        assertThat(check(trace, AccessCheckCode.ADDRESS).reason()).isEqualTo("malformed");
        assertThat(trace.canEnter()).isFalse();
    }

    @Test
    @Requirement("S-01")
    void contactOfAnotherFirmIsUnknown() {
        OttoAtDoor other = OttoAtDoor.at(Preset.ONBOARDING);
        String path = "/api/staff/contacts/" + other.card().contactId() + "/access-trace";
        scene.maya().http().get(path).expectProblem(ProblemCode.NOT_FOUND);
        scene.maya()
                .http()
                .get("/api/staff/contacts/" + Ids.next() + "/access-trace")
                .expectProblem(ProblemCode.NOT_FOUND);
    }
}
