package dev.gatehouse.console.platform;

import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.signup.CheckSlugRequest;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.SlugResponse;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** How a new firm comes. */
public interface SignUpApi {

    /** Mails a code, whoever has the address. */
    @PostExchange("/sign-up/challenges")
    SignInStarted start(@RequestBody StartSignInRequest request);

    /** Trades the code for a ticket. */
    @PostExchange("/sign-up/tickets")
    SignUpTicket verify(@RequestBody VerifySignUpRequest request);

    /** How a text reads as part of an address, and whether that is free. */
    @PostExchange("/sign-up/slug-checks")
    SlugResponse check(@RequestBody CheckSlugRequest request);

    /** Makes the firm and goes on as every sign-in. */
    @PostExchange("/sign-up/organizations")
    SignInResponse signUp(@RequestBody SignUpRequest request);
}
