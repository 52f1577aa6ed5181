package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.platform.access.PortalCookie;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers of the door with their cookies. */
final class DoorAnswers {

    /** How long the page waits before it offers another mail; the limits hold whatever the page does. */
    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(30);

    private DoorAnswers() {}

    static ResponseEntity<CodeRequested> requested(Organization organization, DoorMails.Requested requested) {
        return ResponseEntity.accepted()
                .header(HttpHeaders.SET_COOKIE, VerificationCookie.of(organization.slug(), requested.verification()))
                .body(body(requested, requested.policy().challenge()));
    }

    static CodeRequested body(DoorMails.Requested requested, Prove prove) {
        return new CodeRequested(
                requested.policy().challengeTtl().toSeconds(), BETWEEN_MAILS.toSeconds(), prove, requested.sendsLeft());
    }

    static ResponseEntity<PortalVisitorResponse> entered(Organization organization, ContactSignIns.Entered entered) {
        Sessions.Begun session = entered.session();
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, PortalCookie.of(organization.slug(), session.id(), session.longest()))
                .header(HttpHeaders.SET_COOKIE, VerificationCookie.over(organization.slug()))
                .body(new PortalVisitorResponse(entered.contactName(), null));
    }
}
