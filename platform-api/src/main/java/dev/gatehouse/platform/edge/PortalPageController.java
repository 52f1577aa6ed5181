package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** Serves the portal's page for every address below a firm, and its static files. */
@Controller
class PortalPageController {

    private static final String ASSET = "[A-Za-z0-9_.-]+";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final OrganizationDirectory organizations;
    private final PortalShell shell;

    PortalPageController(OrganizationDirectory organizations, PortalShell shell) {
        this.organizations = organizations;
        this.shell = shell;
    }

    @GetMapping("/portal/assets/{name:" + ASSET + "}")
    ResponseEntity<Resource> asset(@PathVariable String name) {
        Resource file = new ClassPathResource("gatehouse-portal/assets/" + name);
        if (!file.exists()) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(file);
    }

    @GetMapping({"/portal/{slug}", "/portal/{slug}/**"})
    Mono<ResponseEntity<String>> page(@PathVariable String slug, ServerHttpRequest request) {
        return organizations
                .bySlug(slug)
                .filter(organization -> organization.state() == Organization.State.ACTIVE)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(organization -> answer(slug, organization, PortalCookie.isSent(request, slug)));
    }

    private ResponseEntity<String> answer(String slug, Optional<Organization> organization, boolean known) {
        PortalShell.Page page = shell.render(slug, organization, known);
        return ResponseEntity.status(organization.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Security-Policy", page.policy())
                .body(page.html());
    }
}
