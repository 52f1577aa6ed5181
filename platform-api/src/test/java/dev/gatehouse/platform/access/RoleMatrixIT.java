package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiDescription;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every staff route for every role, for nobody, and for a client of the firm who tries. */
class RoleMatrixIT {

    private static Firm firm;
    private static Contact otto;

    @BeforeAll
    static void firmWithAClient() {
        firm = Platform.shared().firm();
        Member maya = firm.owner();
        Contact.Card card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        otto = Contact.open(firm, card.email());
    }

    @Test
    void everyStaffRouteOfTheDescriptionStandsInTheTable() {
        assertThat(ApiRoutes.staff().map(ApiRoute::toString))
                .containsExactlyInAnyOrderElementsOf(ApiDescription.routes().stream()
                        .filter(route -> route.contains(" /api/staff/"))
                        .toList());
    }

    @Test
    @Requirement("S-37")
    void rolesHoldWhatTheyAreMeantTo() {
        List<String> all = Stream.of(Permission.values()).map(Permission::key).toList();
        assertThat(Permission.of(MemberRole.OWNER)).isEqualTo(all);
        assertThat(Permission.of(MemberRole.ADMIN))
                .isEqualTo(
                        all.stream().filter(key -> !key.equals("billing:write")).toList());
        assertThat(Permission.of(MemberRole.MANAGER))
                .isEqualTo(all.stream()
                        .filter(key -> !Set.of("organization:write", "members:write", "billing:read", "billing:write")
                                .contains(key))
                        .toList());
        assertThat(Permission.of(MemberRole.CONTRIBUTOR))
                .containsExactlyInAnyOrder(
                        "clients:read",
                        "engagements:read",
                        "engagements:write",
                        "templates:read",
                        "items:review",
                        "files:read",
                        "activity:read",
                        "deadlines:read",
                        "deadlines:write");
        assertThat(Permission.of(MemberRole.VIEWER))
                .containsExactlyInAnyOrder("clients:read", "engagements:read", "activity:read", "deadlines:read");
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    @Requirement("S-37")
    void memberMayDoExactlyWhatTheRoleIncludes(MemberRole role) {
        Http member = firm.member(role).http();
        assertThat(ApiRoutes.staff()).allSatisfy(route -> {
            boolean last = route.toString().equals("DELETE /api/staff/profile/sessions");
            Answer answer = route.send(last ? firm.member(role).http() : member, Map.of());
            if (mayUse(role, route)) {
                assertThat(answer.text()).doesNotContain("\"forbidden\"", "\"unauthenticated\"");
            } else {
                answer.expectProblem(ProblemCode.FORBIDDEN);
            }
        });
    }

    private static boolean mayUse(MemberRole role, ApiRoute route) {
        return route.permission() == null || route.permission().heldBy(role);
    }

    @Test
    void withoutASessionOnlySignInAnswers() {
        Http visitor = Member.visitor(Platform.shared());
        Http guesser = visitor.with("Authorization", "Bearer " + firm.id() + "." + "A".repeat(43));
        assertThat(ApiRoutes.staff().filter(route -> !route.open())).allSatisfy(route -> {
            route.send(visitor, Map.of()).expectProblem(ProblemCode.UNAUTHENTICATED);
            route.send(guesser, Map.of()).expectProblem(ProblemCode.UNAUTHENTICATED);
        });
    }

    @Test
    @Requirement("S-37")
    void operatorReachesNothingOfAnyFirmAndNobodyElseReachesWhatIsTheirs() {
        Http operator = Operator.signedIn(Platform.shared()).http();
        String session = operator.headers().get("Authorization").substring("Bearer ".length());
        assertThat(ApiRoutes.staff().filter(route -> !route.open()))
                .allSatisfy(route -> route.send(operator, Map.of()).expectProblem(ProblemCode.FORBIDDEN));
        Http atPortal = Contact.browser(Platform.shared())
                .with("Cookie", "__Host-gh-" + firm.slug() + "=" + session)
                .with("Authorization", "Bearer " + session);
        assertThat(ApiRoutes.portal().filter(route -> !route.open()))
                .allSatisfy(route ->
                        route.send(atPortal, Map.of("slug", firm.slug())).expectProblem(ProblemCode.UNAUTHENTICATED));
        Http member = firm.owner().http();
        Http visitor = Member.visitor(Platform.shared());
        assertThat(ApiRoutes.operator().filter(route -> !route.open())).allSatisfy(route -> {
            route.send(member, Map.of()).expectProblem(ProblemCode.FORBIDDEN);
            route.send(visitor.with("Cookie", otto.http().headers().get("Cookie")), Map.of())
                    .expectProblem(ProblemCode.FORBIDDEN);
            route.send(visitor, Map.of()).expectProblem(ProblemCode.UNAUTHENTICATED);
        });
    }

    static Stream<Http> portalCredentials() {
        Http visitor = Member.visitor(Platform.shared());
        String cookie = otto.http().headers().get("Cookie");
        return Stream.of(
                visitor.with("Cookie", cookie),
                visitor.with("Authorization", "Bearer " + cookie.split("=", 2)[1]),
                visitor.with("Authorization", "Bearer nonsense").with("Cookie", cookie));
    }

    @ParameterizedTest
    @MethodSource("portalCredentials")
    @Requirement("R-33")
    void clientOfTheFirmIsToldNoOnEveryStaffRoute(Http client) {
        assertThat(ApiRoutes.staff())
                .allSatisfy(route -> route.send(client, Map.of()).expectProblem(ProblemCode.FORBIDDEN));
    }

    @Test
    @Requirement("R-33")
    void historyAndItsProofAreNoPartOfThePortal() {
        String engagement = "/engagements/" + otto.engagementId();
        String checklist = "/checklists/" + otto.engagementId();
        assertThat(Stream.of(engagement, checklist)).allSatisfy(thing -> {
            otto.http().get(otto.path(thing + "/activity")).expectProblem(ProblemCode.NOT_FOUND);
            otto.http().get(otto.path(thing + "/verification")).expectProblem(ProblemCode.NOT_FOUND);
            otto.http().get(otto.path(thing + "/record")).expectProblem(ProblemCode.NOT_FOUND);
        });
    }
}
