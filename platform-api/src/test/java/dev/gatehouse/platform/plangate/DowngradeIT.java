package dev.gatehouse.platform.plangate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A firm goes down to a smaller plan while its people are signed in: what they may no longer do, and what stays. */
class DowngradeIT {

    private static final Duration LIFETIME_OF_THE_DIRECTORY = Duration.ofSeconds(60);
    private static final String ORGANIZATION = "/api/staff/organization";

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();

    /** The change reaches the database alone: no node is told of it, and nobody signs in again. */
    @Test
    @Requirement("S-36")
    void oldSessionMeetsTheNewPlanOnEveryNodeWithinAMinute() {
        Http maya = firm.owner().http();
        Http jonas = other.owner().http();
        try (Platform second = Platform.start(firm.platform().database(), "gatehouse.work.poll=1h")) {
            Http there = new Http(second.url(), maya.headers());
            for (Http caller : new Http[] {maya, there, jonas}) {
                restyle(caller).expectProblem(ProblemCode.STALE_VERSION);
            }
            firm.execute("update organization set plan = 'ESSENTIAL' where id = ?", firm.id());
            Await.until(
                    LIFETIME_OF_THE_DIRECTORY,
                    Duration.ofMillis(500),
                    () -> restyle(maya).status() == 402 && restyle(there).status() == 402);
            for (Http caller : new Http[] {maya, there}) {
                restyle(caller).expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
                caller.get(ORGANIZATION + "/profile").expect(200);
            }
            restyle(jonas).expectProblem(ProblemCode.STALE_VERSION);
        }
    }

    /** With a version that nobody has, so that it changes nothing where the plan lets it through. */
    private static Answer restyle(Http caller) {
        return caller.with("If-Match", "\"99\"")
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#123456", null));
    }

    @Test
    @Requirement("S-36")
    void everythingStaysReadableAndThePortalKeepsItsFace() {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        Http maya = scene.owner().http();
        maya.with("If-Match", "\"1\"")
                .put(ORGANIZATION + "/appearance", new ChangeAppearanceRequest("#7a1f5c", "Good to see you."))
                .expect(200);
        ApiRoute logo = ApiRoutes.staff()
                .filter(route -> route.method().equals("PUT") && route.path().endsWith("/logo"))
                .findFirst()
                .orElseThrow();
        ProfileResponse branded = maya.with("If-Match", "\"2\"")
                .put(ORGANIZATION + "/logo", logo.body())
                .expect(200)
                .as(ProfileResponse.class);

        firm.plan("FREE");
        assertThat(ApiRoutes.ALL.stream()
                        .filter(route -> route.method().equals("GET"))
                        .filter(route -> !route.needsASecret()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(
                                route.send(scene.caller(route), scene.ids()).status())
                        .as(route.path())
                        .isEqualTo(200));
        Http visitor = Contact.browser(firm.platform());
        assertThat(visitor.get("/portal/" + firm.slug()).expect(200).text())
                .contains("#7a1f5c", "Good to see you.", "/logo/");
        visitor.get(Objects.requireNonNull(branded.logo()).url().getPath()).expect(200);
        maya.with("If-Match", "\"3\"")
                .put(ORGANIZATION + "/logo", logo.body())
                .expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
    }
}
