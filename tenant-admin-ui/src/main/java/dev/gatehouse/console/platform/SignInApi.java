package dev.gatehouse.console.platform;

import dev.gatehouse.contract.access.AcceptInvitationRequest;
import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
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

    /** Trades the code for a session, or for the step that is missing. */
    @PostExchange("/sign-in/sessions")
    SignInResponse finish(@RequestBody FinishSignInRequest request);

    /** Accepts an invitation, which signs in as a mailed code does. */
    @PostExchange("/sign-in/invitations")
    SignInResponse accept(@RequestBody AcceptInvitationRequest request);

    /** Trades a second factor for a session. */
    @PostExchange("/sign-in/proofs")
    StaffSessionResponse prove(@RequestBody ProveSignInRequest request);

    /** What the browser needs to ask for a passkey. */
    @PostExchange("/sign-in/passkey-challenges")
    PasskeyOptions challenge(@RequestBody PendingRequest request);

    /** Begins to add the second factor that the firm insists on. */
    @PostExchange("/sign-in/enrolments")
    EnrolmentResponse beginEnrolment(@RequestBody BeginRequiredEnrolmentRequest request);

    /** Adds it and goes on. */
    @PostExchange("/sign-in/factors")
    EnrolledResponse finishEnrolment(@RequestBody FinishRequiredEnrolmentRequest request);

    /** The member of the current session. */
    @GetExchange("/session")
    MemberResponse member();

    /** Ends the current session. */
    @DeleteExchange("/session")
    void end();
}
