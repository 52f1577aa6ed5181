package dev.gatehouse.console.platform;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.RecoveryCodesResponse;
import dev.gatehouse.contract.access.RenameFactorRequest;
import dev.gatehouse.contract.access.RenameRequest;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
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

/** The signed-in member's own account. */
public interface AccountApi {

    /** Name, address, second factors. */
    @GetExchange("/profile")
    OwnProfileResponse profile();

    /** Changes the name. */
    @PutExchange("/profile/name")
    void rename(@RequestBody RenameRequest request);

    /** Begins to add a second factor. */
    @PostExchange("/profile/enrolments")
    EnrolmentResponse beginEnrolment(@RequestBody BeginEnrolmentRequest request);

    /** Adds it; the session goes on under a new id. */
    @PostExchange("/profile/factors")
    EnrolledResponse addFactor(@RequestBody NewFactor factor);

    /** Calls a second factor something else. */
    @PutExchange("/profile/factors/{factorId}")
    void renameFactor(@PathVariable UUID factorId, @RequestBody RenameFactorRequest request);

    /** Removes a second factor. */
    @DeleteExchange("/profile/factors/{factorId}")
    void removeFactor(@PathVariable UUID factorId);

    /** Ten new recovery codes; those before no longer work. */
    @PostExchange("/profile/recovery-codes")
    RecoveryCodesResponse makeRecoveryCodes();

    /** The member's sessions in this firm, newest first. */
    @GetExchange("/profile/sessions")
    Slice<SessionListItem> sessions(@RequestParam int limit, @RequestParam(required = false) @Nullable String cursor);

    /** Ends one of them. */
    @DeleteExchange("/profile/sessions/{sessionId}")
    void endSession(@PathVariable UUID sessionId);

    /** Ends all of them, the one that asks too. */
    @DeleteExchange("/profile/sessions")
    void endSessions();

    /** Mails a code to a member without a second factor. */
    @PostExchange("/session/mailed-codes")
    SignInStarted mailCode();

    /** What the browser needs to ask for a passkey. */
    @PostExchange("/session/passkey-challenges")
    PasskeyOptions challenge();

    /** Proves once more who is there; the session goes on under a new id. */
    @PostExchange("/session/proofs")
    StaffSessionResponse prove(@RequestBody GivenProof proof);

    /** The firms the member works for. */
    @GetExchange("/session/organizations")
    List<OwnOrganization> organizations();

    /** Goes on in another firm. */
    @PutExchange("/session/organization")
    StaffSessionResponse change(@RequestBody SwitchOrganizationRequest request);
}
