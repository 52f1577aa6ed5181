package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff")
class StaffSignInController {

    private final StartSignIn startSignIn;
    private final FinishSignIn finishSignIn;
    private final ReadOwnMembership readOwnMembership;
    private final SignOut signOut;

    StaffSignInController(
            StartSignIn startSignIn, FinishSignIn finishSignIn, ReadOwnMembership readOwnMembership, SignOut signOut) {
        this.startSignIn = startSignIn;
        this.finishSignIn = finishSignIn;
        this.readOwnMembership = readOwnMembership;
        this.signOut = signOut;
    }

    @PostMapping("/sign-in/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<SignInStarted> start(@Valid @RequestBody StartSignInRequest request, Visitor visitor) {
        return startSignIn.start(request.email(), visitor);
    }

    /** Whoever signs in again leaves the session they had. */
    @PostMapping("/sign-in/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StaffSessionResponse> finish(
            @Valid @RequestBody FinishSignInRequest request,
            Visitor visitor,
            @AuthenticationPrincipal @Nullable StaffPrincipal former) {
        return finishSignIn
                .finish(request, visitor)
                .delayUntil(begun -> Mono.justOrEmpty(former).flatMap(signOut::end));
    }

    @GetMapping("/session")
    Mono<MemberResponse> current(@AuthenticationPrincipal StaffPrincipal principal) {
        return readOwnMembership.read(principal);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@AuthenticationPrincipal StaffPrincipal principal) {
        return signOut.end(principal);
    }
}
