package dev.gatehouse.platform.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.AcceptInvitationRequest;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.ChangeMemberRoleRequest;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.member.MemberState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Maya adds Nia, gives her another role, and lets her go; owners stay owners. */
class MembersIT {

    private static final String MEMBERS = "/api/staff/members";

    private static final Pattern LINK = Pattern.compile("/invitation#t=([0-9a-f-]{36}\\.[A-Za-z0-9_-]{43})");
    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();

    private static AddMemberRequest nia(MemberRole role) {
        UUID id = Ids.next();
        return new AddMemberRequest(id, "Nia Okafor", "Nia-" + id.toString().substring(24) + "@staff.example", role);
    }

    private static Answer changeRole(Member actor, UUID member, int version, MemberRole role) {
        return actor.http()
                .with("If-Match", "\"" + version + "\"")
                .put(MEMBERS + "/" + member + "/role", new ChangeMemberRoleRequest(role));
    }

    private static Answer remove(Member actor, UUID member, int version) {
        return actor.http().with("If-Match", "\"" + version + "\"").delete(MEMBERS + "/" + member);
    }

    private static List<String> names(Member reader) {
        return StreamSupport.stream(
                        reader.http().get(MEMBERS).json().path("items").spliterator(), false)
                .map(member -> member.path("name").stringValue(""))
                .toList();
    }

    /** The token in the newest invitation mailed to an address. */
    private static String token(String email) {
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(email, found -> LINK.matcher(found.text()).find(), Duration.ofSeconds(10));
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static Answer accept(String token) {
        return Member.visitor(Platform.shared())
                .post("/api/staff/sign-in/invitations", new AcceptInvitationRequest(token));
    }

    private Member accepted(String email) {
        StaffSessionResponse session = Objects.requireNonNull(
                accept(token(email)).expect(201).as(SignInResponse.class).session());
        return Member.of(firm, email, session);
    }

    private static String state(Member reader, UUID member) {
        return StreamSupport.stream(
                        reader.http().get(MEMBERS).json().path("items").spliterator(), false)
                .filter(row -> row.path("id").stringValue("").equals(member.toString()))
                .map(row -> row.path("state").stringValue(""))
                .findFirst()
                .orElse("gone");
    }

    private long seats() {
        return new Rows(firm.platform().database())
                .number("select staff_seats from organization_usage where organization_id = ?", firm.id());
    }

    @Test
    void invitedMemberTakesASeatAndComesInByTheLinkWithTheRole() {
        AddMemberRequest request = nia(MemberRole.CONTRIBUTOR);
        long before = seats();
        MemberListItem added = maya.http().post(MEMBERS, request).expect(201).as(MemberListItem.class);
        assertThat(added.role()).isEqualTo(MemberRole.CONTRIBUTOR);
        assertThat(added.state()).isEqualTo(MemberState.INVITED);
        assertThat(seats()).isEqualTo(before + 1);
        maya.http().post(MEMBERS, request).expect(201);
        assertThat(seats()).isEqualTo(before + 1);
        MailMessage mail = Platform.services().mailbox().awaitMessage(added.email(), Duration.ofSeconds(10));
        assertThat(mail.subject()).contains(firm.name());
        assertThat(mail.text()).contains("Nia Okafor", "http://localhost:8081/invitation#t=");
        Member signedIn = accepted(added.email());
        assertThat(signedIn.http().get("/api/staff/session").json().path("role").stringValue(""))
                .isEqualTo("CONTRIBUTOR");
        assertThat(state(maya, request.id())).isEqualTo("ACTIVE");
        assertThat(names(maya)).containsExactly("Maya OWNER", "Nia Okafor");
        firm.signIn(added.email()).http().get("/api/staff/session").expect(200);
    }

    @Test
    @Requirement("S-08")
    void linkWorksOnceAlsoForManyAtTheSameMoment() {
        AddMemberRequest request = nia(MemberRole.VIEWER);
        maya.http().post(MEMBERS, request).expect(201);
        String token = token(request.email());
        List<Answer> answers = AtOnce.run(40, number -> accept(token));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.expectProblem(ProblemCode.LINK_UNKNOWN));
        assertThat(new Rows(firm.platform().database())
                        .texts("select hash from member_invitation where member_id = ?", request.id()))
                .isEmpty();
    }

    @Test
    void invitationThatWasNotAcceptedOpensNothing() {
        AddMemberRequest request = nia(MemberRole.ADMIN);
        maya.http().post(MEMBERS, request).expect(201);
        token(request.email());
        StaffDoor door = StaffDoor.at(Platform.shared());
        long before = Platform.services().mailbox().lastId();
        String verification = door.http()
                .post("/api/staff/sign-in/challenges", new StartSignInRequest(request.email()))
                .as(SignInStarted.class)
                .verification();
        door.http()
                .post(
                        "/api/staff/sign-in/sessions",
                        new FinishSignInRequest(verification, StaffDoor.code(request.email(), before)))
                .expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    void newLinkEndsTheOneBeforeAndExpiredOrWithdrawnOnesSaySo() {
        AddMemberRequest request = nia(MemberRole.VIEWER);
        maya.http().post(MEMBERS, request).expect(201);
        String first = token(request.email());
        firm.execute("update member_invitation set expires_at = now() where member_id = ?", request.id());
        assertThat(state(maya, request.id())).isEqualTo("EXPIRED");
        accept(first).expectProblem(ProblemCode.LINK_EXPIRED);
        long before = Platform.services().mailbox().lastId();
        maya.http()
                .post(MEMBERS + "/" + request.id() + "/invitation-mails", null)
                .expect(202);
        Await.until(
                Duration.ofSeconds(10),
                () -> Platform.services().mailbox().messagesTo(request.email().toLowerCase()).stream()
                        .anyMatch(mail -> mail.id() > before));
        String second = token(request.email());
        assertThat(second).isNotEqualTo(first);
        assertThat(state(maya, request.id())).isEqualTo("INVITED");
        accept(first).expectProblem(ProblemCode.LINK_UNKNOWN);
        Firm other = Platform.shared().firm();
        accept(other.id() + second.substring(36)).expectProblem(ProblemCode.LINK_UNKNOWN);
        long seats = seats();
        remove(maya, request.id(), 1).expect(204);
        accept(second).expectProblem(ProblemCode.LINK_UNKNOWN);
        assertThat(seats()).isEqualTo(seats - 1);
        maya.http()
                .post(MEMBERS + "/" + firm.memberId(maya.email()) + "/invitation-mails", null)
                .expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    void whoWorksForAnotherFirmAlreadyShowsTheirSecondFactorAndHasBoth() {
        Firm other = Platform.shared().firm();
        Phone[] phone = new Phone[1];
        Member nina = other.owner().enrol(phone);
        maya.http()
                .post(MEMBERS, new AddMemberRequest(Ids.next(), "N. Vogt", nina.email(), MemberRole.MANAGER))
                .expect(201);
        SignInResponse half = accept(token(nina.email())).expect(201).as(SignInResponse.class);
        assertThat(half.session()).isNull();
        StaffSessionResponse session = StaffDoor.at(Platform.shared())
                .totp(Objects.requireNonNull(half.pending()), phone[0].code(0))
                .expect(201)
                .as(StaffSessionResponse.class);
        assertThat(session.member().organization().id()).isEqualTo(firm.id());
        assertThat(session.member().role()).isEqualTo(MemberRole.MANAGER);
        nina.http().get("/api/staff/session").expect(200);
    }

    @Test
    void addressOfAMemberCannotBeAddedAgainAndAnotherFirmsNameForItIsNotTold() {
        Firm other = Platform.shared().firm();
        AddMemberRequest request = nia(MemberRole.VIEWER);
        maya.http().post(MEMBERS, request).expect(201);
        Answer again = maya.http()
                .post(MEMBERS, new AddMemberRequest(Ids.next(), "N", request.email(), MemberRole.VIEWER))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(again.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/email");
        MemberListItem elsewhere = other.owner()
                .http()
                .post(MEMBERS, new AddMemberRequest(Ids.next(), "N. Okafor", request.email(), MemberRole.VIEWER))
                .expect(201)
                .as(MemberListItem.class);
        assertThat(elsewhere.name()).isEqualTo("N. Okafor");
        assertThat(names(maya)).contains("Nia Okafor").doesNotContain("N. Okafor");
    }

    @Test
    @Requirement("S-37")
    void administratorCannotMakeOrTouchAnOwner() {
        Member admin = firm.member(MemberRole.ADMIN);
        UUID owner = firm.memberId(maya.email());
        UUID self = firm.memberId(admin.email());
        admin.http().post(MEMBERS, nia(MemberRole.OWNER)).expectProblem(ProblemCode.FORBIDDEN);
        changeRole(admin, self, 1, MemberRole.OWNER).expectProblem(ProblemCode.FORBIDDEN);
        changeRole(admin, owner, 1, MemberRole.VIEWER).expectProblem(ProblemCode.FORBIDDEN);
        remove(admin, owner, 1).expectProblem(ProblemCode.FORBIDDEN);
        admin.http().post(MEMBERS, nia(MemberRole.ADMIN)).expect(201);
    }

    @Test
    @Requirement("S-37")
    void lastOwnerStays() {
        UUID owner = firm.memberId(maya.email());
        changeRole(maya, owner, 1, MemberRole.ADMIN).expectProblem(ProblemCode.LAST_OWNER);
        remove(maya, owner, 1).expectProblem(ProblemCode.LAST_OWNER);
        Member second = firm.member(MemberRole.OWNER);
        remove(second, owner, 1).expect(204);
        remove(second, firm.memberId(second.email()), 1).expectProblem(ProblemCode.LAST_OWNER);
    }

    @Test
    @Requirement("S-37")
    void ownersWhoLeaveAtTheSameMomentLeaveOneBehind() {
        Member second = firm.member(MemberRole.OWNER);
        Member third = firm.member(MemberRole.OWNER);
        List<Member> owners = List.of(maya, second, third);
        List<UUID> ids =
                owners.stream().map(owner -> firm.memberId(owner.email())).toList();
        List<Answer> answers = AtOnce.run(
                3,
                number -> number == 1
                        ? changeRole(owners.get(number), ids.get(number), 1, MemberRole.VIEWER)
                        : remove(owners.get(number), ids.get(number), 1));
        assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(2);
        assertThat(answers.stream().filter(answer -> answer.status() >= 300))
                .allSatisfy(answer -> answer.expectProblem(ProblemCode.LAST_OWNER));
        assertThat(new Rows(firm.platform().database())
                        .number(
                                "select count(*) from membership where organization_id = ? and role = 'OWNER'"
                                        + " and removed_at is null",
                                firm.id()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("S-37")
    void removedOrDemotedMemberIsOutAtTheNextRequest() {
        Member manager = firm.member(MemberRole.MANAGER);
        Member contributor = firm.member(MemberRole.CONTRIBUTOR);
        changeRole(maya, firm.memberId(manager.email()), 1, MemberRole.VIEWER).expect(200);
        manager.http().get("/api/staff/clients").expectProblem(ProblemCode.UNAUTHENTICATED);
        UUID gone = firm.memberId(contributor.email());
        remove(maya, gone, 1).expect(204);
        contributor.http().get("/api/staff/clients").expectProblem(ProblemCode.UNAUTHENTICATED);
        Member demoted = firm.signIn(manager.email());
        demoted.http()
                .post("/api/staff/clients", "{\"id\":\"" + Ids.next() + "\",\"name\":\"Berg\"}")
                .expectProblem(ProblemCode.FORBIDDEN);
        remove(maya, gone, 1).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(names(maya)).hasSize(2);
    }

    @Test
    void whoLeftMayBeAddedAgainAndKeepsNothingOfTheOldRole() {
        AddMemberRequest first = nia(MemberRole.ADMIN);
        maya.http().post(MEMBERS, first).expect(201);
        remove(maya, first.id(), 1).expect(204);
        AddMemberRequest again = new AddMemberRequest(Ids.next(), "Nia", first.email(), MemberRole.VIEWER);
        MemberListItem back = maya.http().post(MEMBERS, again).expect(201).as(MemberListItem.class);
        assertThat(back.id()).isEqualTo(again.id());
        assertThat(back.role()).isEqualTo(MemberRole.VIEWER);
    }

    @Test
    void whoSawAnOldVersionChangesNothing() {
        AddMemberRequest added = nia(MemberRole.VIEWER);
        maya.http().post(MEMBERS, added).expect(201);
        changeRole(maya, added.id(), 1, MemberRole.MANAGER).expect(200);
        changeRole(maya, added.id(), 1, MemberRole.VIEWER).expectProblem(ProblemCode.STALE_VERSION);
        remove(maya, added.id(), 1).expectProblem(ProblemCode.STALE_VERSION);
        Http unversioned = maya.http();
        unversioned.delete(MEMBERS + "/" + added.id()).expectProblem(ProblemCode.PRECONDITION_REQUIRED);
    }

    @Test
    void everyChangeIsAnEventWithoutNames() {
        AddMemberRequest added = nia(MemberRole.VIEWER);
        maya.http().post(MEMBERS, added).expect(201);
        changeRole(maya, added.id(), 1, MemberRole.MANAGER).expect(200);
        remove(maya, added.id(), 2).expect(204);
        List<String> bodies = new Rows(firm.platform().database())
                .texts(
                        "select body from event where org_id = ? and type like 'member.%'"
                                + " and type <> 'member.signed-in' order by seq",
                        firm.id());
        assertThat(bodies).hasSize(3).noneMatch(body -> body.contains("Nia") || body.contains("@"));
        assertThat(bodies.get(0)).contains("member.invited", "VIEWER");
        assertThat(bodies.get(1)).contains("member.role-changed", "\"from\":\"VIEWER\"", "\"role\":\"MANAGER\"");
        assertThat(bodies.get(2)).contains("member.removed", added.id().toString());
    }
}
