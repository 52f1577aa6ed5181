package dev.gatehouse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Whatever the running node answers to belongs to an audience, or to the short list of what is open to everybody. */
class EveryRouteHasAnOwnerIT {

    private static final List<String> AUDIENCES =
            List.of("/api/portal/{slug}/", "/api/staff/", "/api/operator/", "/api/hooks/");

    private static final Set<String> OPEN = Set.of(
            "GET /portal/{slug}",
            "GET /portal/{slug}/**",
            "GET /portal/assets/{name:[A-Za-z0-9_.-]+}",
            "GET /portal/{slug}/logo/{sha256:[0-9a-f]{64}}.png",
            "GET /openapi.json",
            "GET /reference",
            "GET /reference/{audience}",
            "GET /reference/style.css",
            "GET /openapi.json.yaml");

    @Test
    void everyMappedRouteBelongsToAnAudienceOrIsOpenByName() {
        assertThat(mapped())
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(isOwned(route) || OPEN.contains(route)).isTrue());
    }

    @Test
    @Requirement("S-01")
    void everyRouteOfAnAudienceStandsInTheMatrices() {
        Set<String> inMatrices = ApiRoutes.ALL.stream().map(ApiRoute::toString).collect(Collectors.toSet());
        assertThat(mapped().stream().filter(EveryRouteHasAnOwnerIT::isOwned))
                .containsExactlyInAnyOrderElementsOf(inMatrices);
    }

    @Test
    void managementShowsNothingButHealth() {
        var visitor = Member.visitor(Platform.shared());
        visitor.get("/actuator/health").expect(200);
        assertThat(List.of("", "/", "/env", "/beans", "/metrics", "/heapdump", "/loggers", "/info", "/mappings"))
                .allSatisfy(path ->
                        assertThat(visitor.get("/actuator" + path).status()).isIn(401, 403, 404));
    }

    private static boolean isOwned(String route) {
        return AUDIENCES.stream().anyMatch(audience -> route.contains(" " + audience));
    }

    private static List<String> mapped() {
        return Platform.shared()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(EveryRouteHasAnOwnerIT::routes)
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + pattern.getPatternString()));
    }
}
