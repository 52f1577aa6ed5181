package dev.gatehouse.console.operator;

import dev.gatehouse.contract.Slice;
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
import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.contract.support.BeginSupportSessionRequest;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportSessionResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The API of operators. */
public interface OperatorApi {

    /** Mails a code, if the address is an operator's; the answer does not tell. */
    @PostExchange("/sign-in/challenges")
    SignInStarted start(@RequestBody StartSignInRequest request);

    /** Trades the code for the next step; there always is one. */
    @PostExchange("/sign-in/sessions")
    PendingSignIn finish(@RequestBody FinishSignInRequest request);

    /** Begins the first sign-in with the printed link. */
    @PostExchange("/sign-in/invitations")
    PendingSignIn redeem(@RequestBody RedeemOperatorInvitationRequest request);

    /** What the browser needs to ask for a passkey. */
    @PostExchange("/sign-in/passkey-challenges")
    PasskeyOptions challenge(@RequestBody PendingRequest request);

    /** Trades a second factor for a session. */
    @PostExchange("/sign-in/proofs")
    OperatorSessionResponse prove(@RequestBody ProveSignInRequest request);

    /** Begins to add the first second factor. */
    @PostExchange("/sign-in/enrolments")
    EnrolmentResponse beginEnrolment(@RequestBody BeginRequiredEnrolmentRequest request);

    /** Adds it and goes on. */
    @PostExchange("/sign-in/factors")
    OperatorSessionResponse finishEnrolment(@RequestBody FinishRequiredEnrolmentRequest request);

    /** The firms of the service by name. */
    @GetExchange("/organizations")
    Slice<OperatorOrganization> organizations(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Makes a firm and mails its owner. */
    @PostExchange("/organizations")
    OperatorOrganizationResponse create(@RequestBody CreateOrganizationRequest request);

    /** The account of a firm. */
    @GetExchange("/organizations/{organizationId}")
    OperatorOrganizationResponse organization(@PathVariable UUID organizationId);

    /** Agrees on something else than the plan says. */
    @PutExchange("/organizations/{organizationId}/agreements")
    OperatorOrganizationResponse agree(@PathVariable UUID organizationId, @RequestBody AgreeRequest request);

    /** Lets the plan hold again. */
    @PutExchange("/organizations/{organizationId}/agreements/withdrawal")
    OperatorOrganizationResponse withdraw(
            @PathVariable UUID organizationId, @RequestBody WithdrawAgreementRequest request);

    /** What another plan would mean for a firm. */
    @GetExchange("/organizations/{organizationId}/plan-preview")
    PlanPreviewResponse preview(@PathVariable UUID organizationId, @RequestParam String plan);

    /** Closes a firm. */
    @PutExchange("/organizations/{organizationId}/suspension")
    OperatorOrganizationResponse suspend(
            @PathVariable UUID organizationId, @RequestBody ChangeOrganizationStateRequest request);

    /** Opens a firm again. */
    @PutExchange("/organizations/{organizationId}/restoration")
    OperatorOrganizationResponse restore(
            @PathVariable UUID organizationId, @RequestBody ChangeOrganizationStateRequest request);

    /** What leave a firm has given. */
    @GetExchange("/organizations/{organizationId}/support-grants")
    List<SupportGrantResponse> supportGrants(@PathVariable UUID organizationId);

    /** Goes inside by a grant. */
    @PostExchange("/organizations/{organizationId}/support-sessions")
    SupportSessionResponse enter(@PathVariable UUID organizationId, @RequestBody BeginSupportSessionRequest request);

    /** Asks another operator for leave in an emergency. */
    @PostExchange("/organizations/{organizationId}/break-glass-requests")
    SupportGrantResponse requestBreakGlass(@PathVariable UUID organizationId, @RequestBody BreakGlassRequest request);

    /** Agrees to what another operator asked for. */
    @PutExchange("/organizations/{organizationId}/support-grants/{grantId}/approval")
    SupportGrantResponse approve(@PathVariable UUID organizationId, @PathVariable UUID grantId);

    /** What has become of a firm's mails. */
    @GetExchange("/organizations/{organizationId}/deliveries")
    Slice<DeliveryResponse> deliveries(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** How the service is. */
    @GetExchange("/health")
    ServiceHealthResponse health();

    /** Ends the current session. */
    @DeleteExchange("/session")
    void end();
}
