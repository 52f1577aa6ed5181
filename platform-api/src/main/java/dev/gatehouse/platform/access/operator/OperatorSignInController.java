package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.platform.access.Visitor;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of operators. */
@RestController
@RequestMapping("/api/operator/sign-in")
class OperatorSignInController {

    private final OperatorSignIn signIn;
    private final OperatorEnrolment enrolment;

    OperatorSignInController(OperatorSignIn signIn, OperatorEnrolment enrolment) {
        this.signIn = signIn;
        this.enrolment = enrolment;
    }

    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<SignInStarted> start(@Valid @RequestBody StartSignInRequest request, Visitor visitor) {
        return signIn.start(request.email(), visitor);
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PendingSignIn> finish(@Valid @RequestBody FinishSignInRequest request, Visitor visitor) {
        return signIn.finish(request, visitor);
    }

    @PostMapping("/passkey-challenges")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PasskeyOptions> challenge(@Valid @RequestBody PendingRequest request) {
        return signIn.challenge(request.pending());
    }

    @PostMapping("/proofs")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OperatorSessionResponse> prove(@Valid @RequestBody ProveSignInRequest request, Visitor visitor) {
        return signIn.prove(request, visitor);
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PendingSignIn> redeem(@Valid @RequestBody RedeemOperatorInvitationRequest request, Visitor visitor) {
        return enrolment.redeem(request.token(), visitor);
    }

    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EnrolmentResponse> begin(@Valid @RequestBody BeginRequiredEnrolmentRequest request) {
        return enrolment.begin(request);
    }

    @PostMapping("/factors")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OperatorSessionResponse> finish(@Valid @RequestBody FinishRequiredEnrolmentRequest request, Visitor visitor) {
        return enrolment.finish(request, visitor);
    }
}
