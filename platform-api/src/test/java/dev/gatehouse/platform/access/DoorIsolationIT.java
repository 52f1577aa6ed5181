package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The matrix once more for a contact who came by a code, and so has no link that narrows things down: at a firm with a
 * mirror of itself next door, down to the address of the contact, and with another contact beside.
 */
class DoorIsolationIT {

    private static final String SHARED_ADDRESS = "otto-" + Ids.next() + "@client.example";

    private static Scene here;
    private static Scene there;
    private static Scene neighbour;
    private static Http otto;

    @BeforeAll
    static void twoFirmsAndANeighbour() {
        here = Scene.in(Platform.shared().firm(), SHARED_ADDRESS);
        there = Scene.in(Platform.shared().firm(), SHARED_ADDRESS);
        neighbour = Scene.in(here.firm(), "nina-" + Ids.next() + "@client.example");
        otto = Doorstep.of(here.firm()).enteredAs(SHARED_ADDRESS).http();
    }

    private static Stream<ApiRoute> withReferences() {
        return ApiRoutes.portal().filter(route -> !route.references().isEmpty());
    }

    @Test
    @Requirement({"S-01", "S-04", "D-34", "D-35"})
    void nothingOfAnotherFirmOrContactIsTheirsNorCanTheyTell() {
        List<String> before = Checksums.of(there.firm());
        for (Scene foreign : List.of(there, neighbour)) {
            assertThat(withReferences()).allSatisfy(route -> {
                for (String place : route.references()) {
                    Answer other = send(route, place, foreign.ids().get(route.thing(place)));
                    Answer unknown = send(route, place, UUID.randomUUID().toString());
                    assertThat(other.status()).isEqualTo(404);
                    assertThat(other.comparable()).isEqualTo(unknown.comparable());
                }
            });
        }
        assertThat(Checksums.of(there.firm())).isEqualTo(before);
    }

    private static Answer send(ApiRoute route, String place, String id) {
        Map<String, String> ids = new HashMap<>(here.ids());
        ids.put(route.thing(place), id);
        return route.send(otto, ids);
    }

    @Test
    @Requirement({"S-01", "S-05"})
    void contactIsNobodyAtTheOtherDoor() {
        String session = otto.headers().get("Cookie").split("=", 2)[1];
        Http renamed = otto.with("Cookie", "__Host-gh-" + there.firm().slug() + "=" + session);
        assertThat(ApiRoutes.portal().filter(route -> !route.open())).allSatisfy(route -> {
            route.send(otto, there.ids()).expect(401);
            route.send(renamed, there.ids()).expect(401);
        });
    }

    @Test
    @Requirement("R-33")
    void staffRoutesStayClosed() {
        assertThat(ApiRoutes.staff().filter(route -> !route.open()))
                .allSatisfy(route ->
                        assertThat(route.send(otto, here.ids()).status()).isIn(401, 403));
    }

    /** Without this, a request that is wrong in itself would pass for isolation. */
    @Test
    void everyRequestWorksAtHome() {
        Scene home = Scene.in(Platform.shared().firm(), SHARED_ADDRESS);
        Http visitor = Doorstep.of(home.firm()).enteredAs(SHARED_ADDRESS).http();
        assertThat(ApiRoutes.portal().filter(route -> !route.open() && !route.needsAMailedCode()))
                .allSatisfy(route -> {
                    Http caller = route.path().endsWith("/sessions") ? cameAgain(home) : visitor;
                    Answer answer = route.send(caller, home.ids());
                    assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
                });
    }

    /** The mail for the session before has to be out of the way. */
    private static Http cameAgain(Scene home) {
        Checksums.settle(home.firm());
        return Doorstep.of(home.firm()).enteredAs(SHARED_ADDRESS).http();
    }
}
