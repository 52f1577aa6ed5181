package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiDescription;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Two firms mirror each other, down to the address of their contact. Every id of the one is put into every id place of
 * every route with the sessions of the other: nothing is told and nothing moves.
 */
class IsolationMatrixIT {

    private static final String MARK = "0190a0a0-0000-7000-8000-00000000";
    private static final String SHARED_ADDRESS = "otto-" + Ids.next() + "@client.example";

    private static Scene here;
    private static Scene there;

    private List<String> before = List.of();

    @BeforeAll
    static void twoFirmsThatMirrorEachOther() {
        here = scene();
        there = scene();
    }

    private static Scene scene() {
        return Scene.in(Platform.shared().firm(), SHARED_ADDRESS);
    }

    @BeforeEach
    void remember() {
        before = Checksums.of(there.firm());
    }

    @AfterEach
    void otherFirmIsAsItWas() {
        assertThat(Checksums.of(there.firm())).isEqualTo(before).hasSizeGreaterThan(15);
    }

    @Test
    @Requirement("S-01")
    void everyRouteOfTheDescriptionStandsInTheTable() {
        assertThat(ApiRoutes.ALL.stream().map(ApiRoute::toString))
                .containsExactlyInAnyOrderElementsOf(ApiDescription.routes());
    }

    @Test
    @Requirement("S-01")
    void everyIdPlaceOfTheDescriptionStandsInTheTable() {
        assertThat(ApiRoutes.ALL)
                .allSatisfy(route -> assertThat(idPlaces(route)).isEqualTo(ApiDescription.idPlaces(route)));
    }

    private static Set<String> idPlaces(ApiRoute route) {
        Map<String, String> marked = new HashMap<>();
        Stream.concat(route.references().stream(), route.made().stream())
                .forEach(place -> marked.put(place, MARK + String.format("%04d", marked.size())));
        Set<String> places = new TreeSet<>();
        route.references().stream().filter(route::hasInAddress).forEach(place -> places.add(route.kindOf(place)));
        if (!route.body().isEmpty()) {
            collect(route.sample(marked), "body ", places);
        }
        return places;
    }

    private static void collect(JsonNode node, String pointer, Set<String> places) {
        if (node.stringValue("").startsWith(MARK)) {
            places.add(pointer);
        }
        node.forEachEntry((name, part) -> collect(part, pointer + "/" + name, places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, places);
        }
    }

    static Stream<ApiRoute> withReferences() {
        return ApiRoutes.ofAFirm().filter(route -> !route.references().isEmpty());
    }

    @Test
    @Requirement({"S-01", "S-04"})
    void foreignIdAnswersAsOneThatNobodyHas() {
        assertThat(withReferences()).allSatisfy(route -> {
            for (String place : route.references()) {
                Answer foreign = send(route, place, there.ids().get(route.thing(place)));
                Answer unknown = send(route, place, UUID.randomUUID().toString());
                assertThat(foreign.status()).isIn(route.hasInAddress(place) ? Set.of(404) : Set.of(404, 422));
                assertThat(foreign.comparable()).isEqualTo(unknown.comparable());
            }
        });
    }

    private static Answer send(ApiRoute route, String place, String id) {
        Map<String, String> ids = new HashMap<>(here.ids());
        ids.put(route.thing(place), id);
        return route.send(here.caller(route), ids);
    }

    @Test
    @Requirement("S-01")
    void wholeRequestOfTheOtherFirmFindsNothing() {
        Map<String, String> ids = new HashMap<>(there.ids());
        ids.put("slug", here.firm().slug());
        assertThat(withReferences())
                .allSatisfy(route -> route.send(here.caller(route), ids).expect(404));
    }

    @Test
    @Requirement({"S-01", "S-05"})
    void contactIsNobodyAtThePortalOfTheOtherFirm() {
        String session = here.contact().http().headers().get("Cookie").split("=", 2)[1];
        Http renamed =
                here.contact().http().with("Cookie", "__Host-gh-" + there.firm().slug() + "=" + session);
        assertThat(ApiRoutes.portal().filter(route -> !route.open())).allSatisfy(route -> {
            route.send(here.contact().http(), there.ids()).expect(401);
            route.send(renamed, there.ids()).expect(401);
        });
    }

    @Test
    @Requirement({"S-01", "R-33"})
    void sessionOfTheOtherAudienceOpensNothing() {
        Http member = here.owner().http().with("Sec-Fetch-Site", "same-origin");
        assertThat(ApiRoutes.ALL.stream().filter(route -> !route.open())).allSatisfy(route -> {
            Http wrong = route.isPortal() ? member : here.contact().http();
            assertThat(route.send(wrong, here.ids()).status()).isIn(401, 403);
            assertThat(route.send(wrong, there.ids()).status()).isIn(401, 403);
        });
    }

    @Test
    @Requirement("S-01")
    void contactFindsNothingOfAnotherContactOfTheSameFirm() {
        Scene neighbour = Scene.in(here.firm(), "nina-" + Ids.next() + "@client.example");
        assertThat(withReferences().filter(ApiRoute::isPortal)).allSatisfy(route -> {
            Answer foreign = route.send(here.contact().http(), neighbour.ids()).expect(404);
            Contact otto = here.contact();
            Answer unknown = route.send(otto.http(), Map.of("slug", here.firm().slug()));
            assertThat(foreign.comparable()).isEqualTo(unknown.comparable());
        });
    }

    static Stream<ApiRoute> thatCreate() {
        return ApiRoutes.ofAFirm()
                .filter(route -> !route.open() && !route.made().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("thatCreate")
    @Requirement({"S-01", "S-04"})
    void newRowUnderAnIdOfTheOtherFirmIsOnesOwn(ApiRoute route) {
        Scene newcomer = scene();
        Scene another = scene();
        for (String place : route.made()) {
            Map<String, String> taken = new HashMap<>(newcomer.ids());
            taken.put(place, there.ids().get(place.substring(1)));
            Answer answer = route.send(newcomer.caller(route), taken);
            Answer fresh = route.send(another.caller(route), another.ids());
            assertThat(answer.status())
                    .as(answer.text())
                    .isEqualTo(fresh.status())
                    .isBetween(200, 299);
            assertThat(withoutIds(answer)).isEqualTo(withoutIds(fresh));
        }
    }

    private static String withoutIds(Answer answer) {
        return answer.comparable()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"", "time")
                .replaceAll("\"url\":\"[^\"]*\"", "url");
    }

    /** Without this, a request that is wrong in itself would pass for isolation. */
    @Test
    void everyRequestOfTheTableWorksAtHome() {
        Scene home = scene();
        assertThat(ApiRoutes.working()).allSatisfy(route -> {
            Answer answer = route.send(home.caller(route), home.ids());
            assertThat(answer.status()).as(answer.text()).isIn(200, 201, 202, 204, 412);
        });
    }
}
