package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.AcceptInvitationRequest;
import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.Visitor;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of staff. Whoever comes in again leaves the session they had. */
@RestController
@RequestMapping("/api/staff/sign-in")
class StaffSignInController {

    private final StartSignIn startSignIn;
    private final FinishSignIn finishSignIn;
    private final ProveSignIn proveSignIn;
    private final ChallengePendingPasskey challengePasskey;
    private final BeginRequiredEnrolment beginEnrolment;
    private final FinishRequiredEnrolment finishEnrolment;
    private final AcceptInvitation acceptInvitation;
    private final SignOutMember signOut;

    StaffSignInController(
            StartSignIn startSignIn,
            FinishSignIn finishSignIn,
            ProveSignIn proveSignIn,
            ChallengePendingPasskey challengePasskey,
            BeginRequiredEnrolment beginEnrolment,
            FinishRequiredEnrolment finishEnrolment,
            AcceptInvitation acceptInvitation,
            SignOutMember signOut) {
        this.startSignIn = startSignIn;
        this.finishSignIn = finishSignIn;
        this.proveSignIn = proveSignIn;
        this.challengePasskey = challengePasskey;
        this.beginEnrolment = beginEnrolment;
        this.finishEnrolment = finishEnrolment;
        this.acceptInvitation = acceptInvitation;
        this.signOut = signOut;
    }

    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<SignInStarted> start(@Valid @RequestBody StartSignInRequest request, Visitor visitor) {
        return startSignIn.start(request.email(), visitor);
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SignInResponse> finish(
            @Valid @RequestBody FinishSignInRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable StaffPrincipal former) {
        return leaving(former, finishSignIn.finish(request, visitor));
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SignInResponse> accept(
            @Valid @RequestBody AcceptInvitationRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable StaffPrincipal former) {
        return leaving(former, acceptInvitation.accept(request.token(), visitor));
    }

    @PostMapping("/proofs")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StaffSessionResponse> prove(
            @Valid @RequestBody ProveSignInRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable StaffPrincipal former) {
        return leaving(former, proveSignIn.prove(request, visitor));
    }

    @PostMapping("/passkey-challenges")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PasskeyOptions> challengePasskey(@Valid @RequestBody PendingRequest request) {
        return challengePasskey.challenge(request.pending());
    }

    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EnrolmentResponse> beginEnrolment(@Valid @RequestBody BeginRequiredEnrolmentRequest request) {
        return beginEnrolment.begin(request);
    }

    @PostMapping("/factors")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EnrolledResponse> finishEnrolment(
            @Valid @RequestBody FinishRequiredEnrolmentRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable StaffPrincipal former) {
        return leaving(former, finishEnrolment.finish(request, visitor));
    }

    private <T> Mono<T> leaving(@Nullable StaffPrincipal former, Mono<T> next) {
        return next.delayUntil(begun -> Mono.justOrEmpty(former).flatMap(signOut::end));
    }
}
