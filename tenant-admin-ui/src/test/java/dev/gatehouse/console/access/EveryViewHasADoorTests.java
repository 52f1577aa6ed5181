package dev.gatehouse.console.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.ForOperators;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.local.proof.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view of the console, as the router knows them, for nobody and for every role. */
class EveryViewHasADoorTests extends LakesideTest {

    private static final String ID = Lakeside.TAX_RETURN.toString();
    private static final Set<MemberRole> ALL = EnumSet.allOf(MemberRole.class);
    private static final Set<MemberRole> LEADING = EnumSet.of(MemberRole.OWNER, MemberRole.ADMIN, MemberRole.MANAGER);
    private static final Set<MemberRole> WORKING = EnumSet.complementOf(EnumSet.of(MemberRole.VIEWER));

    /** Whoever adds a view says here who enters it. */
    private static final Map<String, Set<MemberRole>> WHO_ENTERS = Map.ofEntries(
            entry("", ALL),
            entry("clients", ALL),
            entry("clients/" + ID, ALL),
            entry("engagements", ALL),
            entry("engagements/" + ID, ALL),
            entry("engagements/new", WORKING),
            entry("templates", WORKING),
            entry("templates/" + ID, WORKING),
            entry("reviews/" + ID, WORKING),
            entry("invitations", ALL),
            entry("invitations/list", LEADING),
            entry("deadlines", ALL),
            entry("deadlines/list", ALL),
            entry("deadlines/import", WORKING),
            entry("deadlines/settings", EnumSet.of(MemberRole.OWNER, MemberRole.ADMIN)),
            entry("deadlines/month/" + ID, ALL),
            entry("portal-address", ALL),
            entry("you", ALL),
            entry("other-organization", ALL),
            entry("settings/profile", LEADING),
            entry("settings/access", LEADING),
            entry("settings/members", LEADING),
            entry("settings/support", LEADING),
            entry("settings/plan", LEADING));

    private static List<String> addresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget() != SignInView.class
                        && !isOpen(route)
                        && !route.getNavigationTarget().isAnnotationPresent(ForOperators.class))
                .map(EveryViewHasADoorTests::address)
                .toList();
    }

    private static boolean isOpen(RouteData route) {
        return route.getNavigationTarget().isAnnotationPresent(OpenToVisitors.class);
    }

    private static List<String> operatorAddresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(ForOperators.class))
                .map(EveryViewHasADoorTests::address)
                .toList();
    }

    @Test
    @Requirement("S-37")
    void waysInAreTheseAndNoOthers() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .filter(EveryViewHasADoorTests::isOpen)
                        .map(RouteData::getTemplate))
                .containsExactlyInAnyOrder("invitation", "sign-up", "operator/sign-in", "operator/welcome");
    }

    @Test
    @Requirement("S-37")
    void operatorsViewsAreClosedToEveryMember() {
        signInAsMaya();
        assertThat(operatorAddresses())
                .containsExactlyInAnyOrder("operator", "operator/organizations/" + ID)
                .allSatisfy(address -> {
                    UI.getCurrent().navigate(address);
                    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                            .isEqualTo("operator/sign-in");
                });
    }

    private static String address(RouteData route) {
        return route.getTemplate().replaceAll(":[^/]+", ID);
    }

    // The same lists as in the API's own table (RoleMatrixIT).
    private static List<String> permissions(MemberRole role) {
        return switch (role) {
            case OWNER -> Lakeside.EVERYTHING;
            case ADMIN -> without("billing:write");
            case MANAGER -> without("organization:write", "members:write", "billing:read", "billing:write");
            case CONTRIBUTOR ->
                List.of(
                        "clients:read",
                        "engagements:read",
                        "engagements:write",
                        "templates:read",
                        "items:review",
                        "files:read",
                        "activity:read",
                        "deadlines:read",
                        "deadlines:write");
            case VIEWER -> List.of("clients:read", "engagements:read", "activity:read", "deadlines:read");
        };
    }

    private static List<String> without(String... keys) {
        return Lakeside.EVERYTHING.stream()
                .filter(key -> !Set.of(keys).contains(key))
                .toList();
    }

    @Test
    @Requirement("S-37")
    void everyViewOfTheRouterStandsInTheTable() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(WHO_ENTERS.keySet());
    }

    @Test
    @Requirement("S-37")
    void nobodyIsLedToTheSignInPageFromEverywhere() {
        assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
            UI.getCurrent().navigate(address);
            assertThat(getCurrentView()).as(address).isInstanceOf(SignInView.class);
        });
        UI.getCurrent().navigate("no/such/view");
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    @Requirement("S-37")
    void memberEntersWhatTheRoleReachesAndNothingElse(MemberRole role) {
        StaffSession.begin(new StaffSessionResponse(
                "s".repeat(43), Lakeside.NOW.plusSeconds(3_600), Lakeside.maya(permissions(role), role)));
        assertThat(addresses()).allSatisfy(address -> {
            UI.getCurrent().navigate(address);
            assertThat(shows("Your role does not include this"))
                    .as(address)
                    .isEqualTo(!WHO_ENTERS.getOrDefault(address, Set.of()).contains(role));
            assertThat(getCurrentView()).isInstanceOf(Main.class).isNotInstanceOf(SignInView.class);
        });
    }

    @Test
    @Requirement("S-37")
    void roleThatShrinksIsSeenAtTheNextStep() {
        signInAsMaya();
        UI.getCurrent().navigate("settings/members");
        assertThat(shows("Your role does not include this")).isFalse();
        StaffSession.refresh(Lakeside.maya(permissions(MemberRole.VIEWER), MemberRole.VIEWER));
        UI.getCurrent().navigate("settings/plan");
        assertThat(shows("Your role does not include this")).isTrue();
    }
}
