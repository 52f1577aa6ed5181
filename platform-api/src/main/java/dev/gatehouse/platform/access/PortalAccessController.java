package dev.gatehouse.platform.access;

import dev.gatehouse.contract.portal.PortalSessionResponse;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/portal/{slug}")
class PortalAccessController {

    private final RedeemLink redeemLink;
    private final RequestLinkMail requestLinkMail;
    private final SignOut signOut;

    PortalAccessController(RedeemLink redeemLink, RequestLinkMail requestLinkMail, SignOut signOut) {
        this.redeemLink = redeemLink;
        this.requestLinkMail = requestLinkMail;
        this.signOut = signOut;
    }

    /** Whoever comes in again leaves the session they had. */
    @PostMapping("/link-redemptions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalSessionResponse>> redeem(
            Organization organization,
            @Valid @RequestBody RedeemLinkRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable ContactPrincipal former) {
        return redeemLink
                .redeem(organization.id(), request.token(), visitor)
                .delayUntil(redeemed -> Mono.justOrEmpty(former).flatMap(signOut::end))
                .map(redeemed -> withCookie(organization, redeemed));
    }

    private static ResponseEntity<PortalSessionResponse> withCookie(
            Organization organization, RedeemLink.Redeemed redeemed) {
        Sessions.Begun session = redeemed.session();
        String cookie = PortalCookie.of(organization.slug(), session.id(), session.longest());
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .body(new PortalSessionResponse(redeemed.engagementId(), session.expiresAt()));
    }

    @PostMapping("/link-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> requestLink(Organization organization, @Valid @RequestBody RequestLinkRequest request, Visitor visitor) {
        return requestLinkMail.request(organization.id(), request.email(), visitor);
    }

    @DeleteMapping("/session")
    Mono<ResponseEntity<Void>> signOut(Organization organization, @AuthenticationPrincipal ContactPrincipal principal) {
        String expired = PortalCookie.of(organization.slug(), "", Duration.ZERO);
        return signOut.end(principal)
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, expired)
                        .build());
    }
}
