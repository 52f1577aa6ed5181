package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.OrganizationId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/session")
class StaffSessionController {

    private final ReadOwnMembership readOwnMembership;
    private final MailProofCode mailProofCode;
    private final ChallengePasskey challengePasskey;
    private final Reauthenticate reauthenticate;
    private final ListOwnOrganizations listOwnOrganizations;
    private final SwitchOrganization switchOrganization;
    private final SignOutMember signOut;

    StaffSessionController(
            ReadOwnMembership readOwnMembership,
            MailProofCode mailProofCode,
            ChallengePasskey challengePasskey,
            Reauthenticate reauthenticate,
            ListOwnOrganizations listOwnOrganizations,
            SwitchOrganization switchOrganization,
            SignOutMember signOut) {
        this.readOwnMembership = readOwnMembership;
        this.mailProofCode = mailProofCode;
        this.challengePasskey = challengePasskey;
        this.reauthenticate = reauthenticate;
        this.listOwnOrganizations = listOwnOrganizations;
        this.switchOrganization = switchOrganization;
        this.signOut = signOut;
    }

    @GetMapping
    Mono<MemberResponse> current(@AuthenticationPrincipal StaffPrincipal principal) {
        return readOwnMembership.read(principal);
    }

    @PostMapping("/mailed-codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<SignInStarted> mailCode(@AuthenticationPrincipal StaffPrincipal principal, Visitor visitor) {
        return mailProofCode.mail(principal, visitor);
    }

    @PostMapping("/passkey-challenges")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PasskeyOptions> challengePasskey(@AuthenticationPrincipal StaffPrincipal principal) {
        return challengePasskey.challenge(principal);
    }

    /** The session goes on under a new id; the one that asked has ended. */
    @PostMapping("/proofs")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StaffSessionResponse> prove(
            @Valid @RequestBody GivenProof proof, @AuthenticationPrincipal StaffPrincipal principal, Visitor visitor) {
        return reauthenticate.prove(proof, principal, visitor);
    }

    @GetMapping("/organizations")
    Mono<List<OwnOrganization>> organizations(@AuthenticationPrincipal StaffPrincipal principal) {
        return listOwnOrganizations.list(principal);
    }

    @PutMapping("/organization")
    Mono<StaffSessionResponse> change(
            @Valid @RequestBody SwitchOrganizationRequest request,
            @AuthenticationPrincipal StaffPrincipal principal,
            Visitor visitor) {
        return switchOrganization.change(new OrganizationId(request.organizationId()), principal, visitor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@AuthenticationPrincipal StaffPrincipal principal) {
        return signOut.end(principal);
    }
}
