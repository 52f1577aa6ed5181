package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.Patterns;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.HotReads;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Serves a firm's logo to whoever has its page or one of its mails. */
@RestController
class PortalLogoController {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final OrganizationDirectory organizations;
    private final HotReads reads;

    PortalLogoController(OrganizationDirectory organizations, HotReads reads) {
        this.organizations = organizations;
        this.reads = reads;
    }

    @GetMapping("/portal/{slug}/logo/{sha256:" + Patterns.SHA256 + "}.png")
    Mono<ResponseEntity<byte[]>> logo(@PathVariable String slug, @PathVariable String sha256) {
        return organizations
                .bySlug(slug)
                .filter(firm -> firm.state() == Organization.State.ACTIVE)
                .flatMap(firm -> image(firm, sha256))
                .transform(Problems.orNotFound())
                .map(PortalLogoController::answer);
    }

    private Mono<byte[]> image(Organization firm, String sha256) {
        return reads.one(
                "select * from organization_logo_image($1, $2)",
                row -> Objects.requireNonNull(row.get(0, byte[].class)),
                firm.id().value(),
                sha256);
    }

    /** Mails are read on other origins, so the image may be shown there. */
    private static ResponseEntity<byte[]> answer(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(png);
    }
}
