package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.portal.PortalSessionResponse;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.contract.portal.VerificationResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.portal.RedeemLink.Redeemed;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Access links: where they lead, and fresh mails with them. */
@RestController
@RequestMapping("/api/portal/{slug}")
class PortalLinkController {

    private final RedeemLink redeemLink;
    private final RequestLinkMail requestLinkMail;
    private final LeavePortal leavePortal;

    PortalLinkController(RedeemLink redeemLink, RequestLinkMail requestLinkMail, LeavePortal leavePortal) {
        this.redeemLink = redeemLink;
        this.requestLinkMail = requestLinkMail;
        this.leavePortal = leavePortal;
    }

    /** Whoever comes in again leaves the session they had; whoever has to prove more leaves nothing yet. */
    @PostMapping("/link-redemptions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalSessionResponse>> redeem(
            Organization organization,
            @Valid @RequestBody RedeemLinkRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable ContactPrincipal former,
            ServerHttpRequest browser) {
        RedeemLink.Attempt attempt = new RedeemLink.Attempt(
                request.token(), visitor, VerificationCookie.read(browser, organization.slug()), former);
        return redeemLink
                .redeem(organization, attempt)
                .delayUntil(redeemed -> redeemed instanceof Redeemed.Opened
                        ? Mono.justOrEmpty(former).flatMap(leavePortal::leave)
                        : Mono.empty())
                .map(redeemed -> answer(organization, redeemed));
    }

    private static ResponseEntity<PortalSessionResponse> answer(Organization organization, Redeemed redeemed) {
        return switch (redeemed) {
            case Redeemed.Opened opened ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .header(
                                HttpHeaders.SET_COOKIE,
                                PortalCookie.of(
                                        organization.slug(),
                                        opened.session().id(),
                                        opened.session().longest()))
                        .body(new PortalSessionResponse(
                                opened.engagementId(), opened.session().expiresAt(), null));
            case Redeemed.Stays stays -> ResponseEntity.ok(new PortalSessionResponse(stays.engagementId(), null, null));
            case Redeemed.Asked asked ->
                ResponseEntity.accepted()
                        .header(
                                HttpHeaders.SET_COOKIE,
                                VerificationCookie.of(organization.slug(), asked.verification()))
                        .body(new PortalSessionResponse(null, null, verification(asked)));
        };
    }

    private static VerificationResponse verification(Redeemed.Asked asked) {
        Integer left = Optional.ofNullable(asked.policy().rules().sendsPerVerification())
                .map(sends -> Math.max(sends - asked.sent(), 0))
                .orElse(null);
        return new VerificationResponse(asked.maskedAddress(), asked.policy().challenge(), left);
    }

    @PostMapping("/link-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> requestLink(Organization organization, @Valid @RequestBody RequestLinkRequest request, Visitor visitor) {
        return requestLinkMail.request(organization.id(), request.email(), visitor);
    }
}
