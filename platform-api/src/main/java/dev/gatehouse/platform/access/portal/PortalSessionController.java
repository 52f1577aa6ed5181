package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.portal.EnterCodeRequest;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.portal.StepUpRequested;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.Organization;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A contact's session: whose it is, its end, and what it shows beyond a link. */
@RestController
@RequestMapping("/api/portal/{slug}/session")
class PortalSessionController {

    private final ReadPortalVisitor readPortalVisitor;
    private final LeavePortal leavePortal;
    private final RequestStepUp requestStepUp;
    private final StepUp stepUp;

    PortalSessionController(
            ReadPortalVisitor readPortalVisitor, LeavePortal leavePortal, RequestStepUp requestStepUp, StepUp stepUp) {
        this.readPortalVisitor = readPortalVisitor;
        this.leavePortal = leavePortal;
        this.requestStepUp = requestStepUp;
        this.stepUp = stepUp;
    }

    @GetMapping
    Mono<PortalVisitorResponse> current(@AuthenticationPrincipal ContactPrincipal contact) {
        return readPortalVisitor.read(contact);
    }

    @DeleteMapping
    Mono<ResponseEntity<Void>> signOut(Organization organization, @AuthenticationPrincipal ContactPrincipal contact) {
        String expired = PortalCookie.of(organization.slug(), "", Duration.ZERO);
        return leavePortal
                .leave(contact)
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, expired)
                        .build());
    }

    /** A code to the address on file, for whoever was told {@code step-up-required}. */
    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ResponseEntity<StepUpRequested>> requestStepUp(
            Organization organization,
            @AuthenticationPrincipal ContactPrincipal contact,
            Visitor visitor,
            ServerHttpRequest browser) {
        return requestStepUp
                .request(organization, contact, VerificationCookie.read(browser, organization.slug()), visitor)
                .map(step -> ResponseEntity.accepted()
                        .header(
                                HttpHeaders.SET_COOKIE,
                                VerificationCookie.of(
                                        organization.slug(), step.requested().verification()))
                        .body(new StepUpRequested(
                                step.maskedAddress(), DoorAnswers.body(step.requested(), Prove.CODE))));
    }

    /** The code for it. The session goes on under a new id. */
    @PostMapping("/proofs")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PortalVisitorResponse>> prove(
            Organization organization,
            @AuthenticationPrincipal ContactPrincipal contact,
            @Valid @RequestBody EnterCodeRequest request,
            Visitor visitor,
            ServerHttpRequest browser) {
        EnterByCode.Attempt attempt = new EnterByCode.Attempt(
                DoorCookies.verification(browser, organization),
                request.code(),
                visitor,
                DoorCookies.session(browser, organization));
        return stepUp.prove(organization, contact, attempt).map(entered -> DoorAnswers.entered(organization, entered));
    }
}
