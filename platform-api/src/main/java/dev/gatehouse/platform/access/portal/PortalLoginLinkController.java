package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.LoginLinkRequest;
import dev.gatehouse.contract.portal.LoginLinkResponse;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Login links from mails. Only the button of a person posts to {@code link-sessions}; a page that loads may look. */
@RestController
@RequestMapping("/api/portal/{slug}/sign-in")
class PortalLoginLinkController {

    private final LookAtLoginLink lookAtLoginLink;
    private final EnterByLink enterByLink;
    private final RenewLoginLink renewLoginLink;

    PortalLoginLinkController(LookAtLoginLink lookAtLoginLink, EnterByLink enterByLink, RenewLoginLink renewLoginLink) {
        this.lookAtLoginLink = lookAtLoginLink;
        this.enterByLink = enterByLink;
        this.renewLoginLink = renewLoginLink;
    }

    @PostMapping("/link-previews")
    Mono<LoginLinkResponse> look(
            Organization organization,
            @Valid @RequestBody LoginLinkRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        return lookAtLoginLink.look(
                organization,
                VerificationId.parse(request.token()),
                VerificationCookie.read(browser, organization.slug()),
                visitor);
    }

    @PostMapping("/link-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalVisitorResponse>> enter(
            Organization organization,
            @Valid @RequestBody LoginLinkRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        EnterByLink.Attempt attempt = new EnterByLink.Attempt(
                VerificationId.parse(request.token()),
                visitor,
                VerificationCookie.read(browser, organization.slug()),
                DoorCookies.session(browser, organization));
        return enterByLink.enter(organization, attempt).map(entered -> DoorAnswers.entered(organization, entered));
    }

    /** A new mail to where the former one went. */
    @PostMapping("/renewals")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ResponseEntity<CodeRequested>> renew(
            Organization organization,
            @Valid @RequestBody LoginLinkRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        return renewLoginLink
                .renew(
                        organization,
                        VerificationId.parse(request.token()),
                        VerificationCookie.read(browser, organization.slug()),
                        visitor)
                .map(requested -> DoorAnswers.requested(organization, requested));
    }
}
