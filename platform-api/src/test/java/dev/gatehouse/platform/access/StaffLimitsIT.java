package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.NewFirm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the staff of a firm may do how often, read from the table that the documentation shows. */
class StaffLimitsIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"INVITATION_.*", "IMPORT_.*", "MEMBER_INVITATION_.*"})
    @Requirement("S-18")
    void lastUseOfEachLimitPassesAndTheNextOneWaits(RateLimit limit) {
        String counter = RedisKeys.counter(new OrganizationId(firm.id()), limit, "", new Visitor("", ""));
        RedisProbe.commands().setex(counter, limit.window().toSeconds(), Integer.toString(limit.uses() - 1));
        use(limit, maya).expect(201);
        Answer waits = use(limit, maya);
        waits.expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(waits.header("retry-after")))
                .isBetween(1L, limit.window().toSeconds());
        use(limit, Platform.shared().firm().owner()).expect(201);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"SIGN_UP_.*", "SLUG_CHECK_.*"})
    @Requirement("S-18")
    void networkOfNewFirmsWaitsAfterItsLastUse(RateLimit limit) {
        Http visitor = Member.visitor(Platform.shared());
        Visitor there = new Visitor(visitor.headers().get("X-Forwarded-For"), "");
        String counter = RedisKeys.counter(OrganizationId.SERVICE, limit, "", there);
        NewFirm firm = NewFirm.proved(Platform.shared(), visitor);
        RedisProbe.commands().setex(counter, limit.window().toSeconds(), Integer.toString(limit.uses() - 1));
        int good = limit == RateLimit.SIGN_UP_PER_IP ? 201 : 200;
        use(limit, firm).expect(good);
        use(limit, firm).expectProblem(ProblemCode.RATE_LIMITED);
        use(limit, NewFirm.proved(Platform.shared(), Member.visitor(Platform.shared())))
                .expect(good);
    }

    private static Answer use(RateLimit limit, NewFirm firm) {
        return limit == RateLimit.SIGN_UP_PER_IP ? firm.signsUp() : firm.asksFor("Fjord Advisers");
    }

    private static Answer use(RateLimit limit, Member member) {
        UUID id = Ids.next();
        String email = "nia-" + id + "@client.example";
        return switch (limit) {
            case INVITATION_PER_ORGANIZATION ->
                member.http()
                        .post(
                                "/api/staff/invitations",
                                new InviteContactRequest(id, email, "Nia", null, "Nia & Co", null, null, null));
            case IMPORT_PER_ORGANIZATION ->
                member.http()
                        .post(
                                "/api/staff/invitation-imports",
                                new StartImportRequest(id, "email,name,company\n" + email + ",Nia,Nia Ltd", null));
            default ->
                member.http().post("/api/staff/members", new AddMemberRequest(id, "Nia", email, MemberRole.VIEWER));
        };
    }
}
