package dev.gatehouse.platform.notification;

import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.platform.access.DoorCodes;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a mail says of how its reader comes in: the address behind its button and the words around it. */
@Component
class WaysIn {

    private final DoorCodes codes;
    private final PortalUrls urls;

    WaysIn(DoorCodes codes, PortalUrls urls) {
        this.codes = codes;
        this.urls = urls;
    }

    /**
     * By an access link. Where it alone opens nothing, the mail says what comes next; where an address does, that too.
     */
    Map<String, Object> byLink(Organization firm, AccessPolicy policy, String token) {
        return Map.of(
                "url",
                urls.open(firm.slug(), token).toString(),
                "link",
                true,
                "proof",
                policy.demandsProof(),
                "portal",
                policy.demandsLink() ? "" : urls.home(firm.slug()).toString());
    }

    /** By the firm's door: with a login link where that door takes one, else with an address and a code. */
    Mono<Map<String, Object>> byDoor(Organization firm, AccessPolicy policy, UUID contact) {
        String home = urls.home(firm.slug()).toString();
        return codes.linkFor(contact, policy)
                .map(link -> Map.<String, Object>of(
                        "url",
                        urls.signIn(firm.slug(), link.token()).toString(),
                        "login",
                        true,
                        "minutes",
                        minutes(link.life()),
                        "portal",
                        home))
                .defaultIfEmpty(Map.of("url", home, "door", true, "portal", home));
    }

    /** Whether contacts come by links of their own: as the firm's rules say, or because a link alone lets in. */
    static boolean areLinks(AccessPolicy policy) {
        return policy.rules().identify() == Identify.LINK_TOKEN || !policy.demandsProof();
    }

    /** Never none, and never less than is left. */
    static long minutes(Duration life) {
        return Math.max(life.plusSeconds(59).toMinutes(), 1);
    }
}
