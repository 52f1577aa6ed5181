package dev.gatehouse.console.platform;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Getting in and out. */
public interface SignInApi {

    /** Mails a code, if the address is one of a member; the answer does not tell. */
    @PostExchange("/sign-in/challenges")
    SignInStarted start(@RequestBody StartSignInRequest request);

    /** Trades the code for a session. */
    @PostExchange("/sign-in/sessions")
    StaffSessionResponse finish(@RequestBody FinishSignInRequest request);

    /** The member of the current session. */
    @GetExchange("/session")
    MemberResponse member();

    /** Ends the current session. */
    @DeleteExchange("/session")
    void end();
}
