package dev.gatehouse.platform.access;

import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.EnterCodeRequest;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.portal.RequestCodeRequest;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of a firm: an address, a code from the mailbox, a session. */
@RestController
@RequestMapping("/api/portal/{slug}")
class PortalDoorController {

    /** How long the page waits before it offers another mail; the limits hold whatever the page does. */
    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(30);

    private final RequestDoorCode requestDoorCode;
    private final EnterByCode enterByCode;
    private final ReadPortalVisitor readPortalVisitor;
    private final Duration life;

    PortalDoorController(
            RequestDoorCode requestDoorCode,
            EnterByCode enterByCode,
            ReadPortalVisitor readPortalVisitor,
            AccessProperties properties) {
        this.requestDoorCode = requestDoorCode;
        this.enterByCode = enterByCode;
        this.readPortalVisitor = readPortalVisitor;
        this.life = properties.access().codeLife();
    }

    /** Asking again in the same browser ends the code before. */
    @PostMapping("/sign-in/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ResponseEntity<CodeRequested>> request(
            Organization organization,
            @Valid @RequestBody RequestCodeRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        Challenges.Asking asking =
                new Challenges.Asking(request.email(), visitor, VerificationCookie.read(browser, organization.slug()));
        return requestDoorCode
                .request(organization.id(), asking)
                .map(verification -> VerificationCookie.of(organization.slug(), verification, life))
                .map(cookie -> ResponseEntity.accepted()
                        .header(HttpHeaders.SET_COOKIE, cookie)
                        .body(new CodeRequested(life.toSeconds(), BETWEEN_MAILS.toSeconds())));
    }

    /** Without the cookie of whoever asked, no code is right. */
    @PostMapping("/sign-in/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalVisitorResponse>> enter(
            Organization organization,
            @Valid @RequestBody EnterCodeRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        EnterByCode.Attempt attempt = new EnterByCode.Attempt(
                VerificationCookie.read(browser, organization.slug()).orElseGet(VerificationId::create),
                request.code(),
                visitor,
                PortalCookie.read(browser, organization.slug())
                        .filter(former -> former.organization().equals(organization.id())));
        return enterByCode.enter(organization.id(), attempt).map(entered -> withCookies(organization, entered));
    }

    private static ResponseEntity<PortalVisitorResponse> withCookies(
            Organization organization, EnterByCode.Entered entered) {
        Sessions.Begun session = entered.session();
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, PortalCookie.of(organization.slug(), session.id(), session.longest()))
                .header(HttpHeaders.SET_COOKIE, VerificationCookie.over(organization.slug()))
                .body(new PortalVisitorResponse(entered.contactName(), null));
    }

    @GetMapping("/session")
    Mono<PortalVisitorResponse> current(@AuthenticationPrincipal ContactPrincipal contact) {
        return readPortalVisitor.read(contact);
    }
}
