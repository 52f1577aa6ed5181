package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.EnterCodeRequest;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.portal.RequestCodeRequest;
import dev.gatehouse.platform.access.Challenges;
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

/** The door of a firm: a mail is asked for, a code from it is handed in. */
@RestController
@RequestMapping("/api/portal/{slug}/sign-in")
class PortalSignInController {

    private final RequestDoorCode requestDoorCode;
    private final RequestVerificationMail requestVerificationMail;
    private final EnterByCode enterByCode;

    PortalSignInController(
            RequestDoorCode requestDoorCode, RequestVerificationMail requestVerificationMail, EnterByCode enterByCode) {
        this.requestDoorCode = requestDoorCode;
        this.requestVerificationMail = requestVerificationMail;
        this.enterByCode = enterByCode;
    }

    /** Asking again in the same browser ends what was asked for before. */
    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ResponseEntity<CodeRequested>> request(
            Organization organization,
            @Valid @RequestBody RequestCodeRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        Challenges.Asking asking =
                new Challenges.Asking(request.email(), visitor, VerificationCookie.read(browser, organization.slug()));
        return requestDoorCode
                .request(organization, asking)
                .map(requested -> DoorAnswers.requested(organization, requested));
    }

    /** For a browser that a link has identified; the mail goes to the address on file. */
    @PostMapping("/verification-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ResponseEntity<CodeRequested>> requestOnFile(
            Organization organization, Visitor visitor, ServerHttpRequest browser) {
        return requestVerificationMail
                .request(organization, VerificationCookie.read(browser, organization.slug()), visitor)
                .map(requested -> DoorAnswers.requested(organization, requested));
    }

    /** Without the cookie of whoever asked, no code is right. */
    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalVisitorResponse>> enter(
            Organization organization,
            @Valid @RequestBody EnterCodeRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        EnterByCode.Attempt attempt = new EnterByCode.Attempt(
                DoorCookies.verification(browser, organization),
                request.code(),
                visitor,
                DoorCookies.session(browser, organization));
        return enterByCode.enter(organization, attempt).map(entered -> DoorAnswers.entered(organization, entered));
    }
}
