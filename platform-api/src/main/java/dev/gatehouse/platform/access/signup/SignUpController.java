package dev.gatehouse.platform.access.signup;

import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.signup.CheckSlugRequest;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.SlugResponse;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import dev.gatehouse.platform.access.Visitor;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of new firms. */
@RestController
@RequestMapping("/api/staff/sign-up")
class SignUpController {

    private final StartSignUp startSignUp;
    private final VerifySignUp verifySignUp;
    private final CheckSlug checkSlug;
    private final SignUp signUp;

    SignUpController(StartSignUp startSignUp, VerifySignUp verifySignUp, CheckSlug checkSlug, SignUp signUp) {
        this.startSignUp = startSignUp;
        this.verifySignUp = verifySignUp;
        this.checkSlug = checkSlug;
        this.signUp = signUp;
    }

    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<SignInStarted> start(@Valid @RequestBody StartSignInRequest request, Visitor visitor) {
        return startSignUp.start(request.email(), visitor);
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SignUpTicket> verify(@Valid @RequestBody VerifySignUpRequest request, Visitor visitor) {
        return verifySignUp.verify(request, visitor);
    }

    @PostMapping("/slug-checks")
    Mono<SlugResponse> check(@Valid @RequestBody CheckSlugRequest request, Visitor visitor) {
        return checkSlug.check(request.text(), visitor);
    }

    @PostMapping("/organizations")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SignInResponse> signUp(@Valid @RequestBody SignUpRequest request, Visitor visitor) {
        return signUp.signUp(request, visitor);
    }
}
