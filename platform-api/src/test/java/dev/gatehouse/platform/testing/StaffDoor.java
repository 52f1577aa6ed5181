package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.util.Objects;

/** The console at the API's staff door, step by step. */
public record StaffDoor(Http http) {

    private static final String SIGN_IN = "/api/staff/sign-in";

    public static StaffDoor at(Platform platform) {
        return new StaffDoor(Member.visitor(platform));
    }

    /** Asks for a code, waits for it, hands it in. */
    public SignInResponse mailedCode(String email) {
        long before = Platform.services().mailbox().lastId();
        SignInStarted started = http.post(SIGN_IN + "/challenges", new StartSignInRequest(email))
                .expect(202)
                .as(SignInStarted.class);
        return http.post(SIGN_IN + "/sessions", new FinishSignInRequest(started.verification(), code(email, before)))
                .expect(201)
                .as(SignInResponse.class);
    }

    /** The code in a mail that came after another one. */
    public static String code(String email, long before) {
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(
                        email,
                        found -> found.id() > before && found.subject().contains("code"),
                        Duration.ofSeconds(10));
        return mail.subject().replaceAll("\\D.*", "");
    }

    /** As far as a mailed code goes for somebody who needs more. */
    public PendingSignIn half(String email) {
        return Objects.requireNonNull(mailedCode(email).pending());
    }

    public Answer prove(PendingSignIn pending, GivenProof proof) {
        return http.post(SIGN_IN + "/proofs", new ProveSignInRequest(pending.pending(), proof));
    }

    public Answer totp(PendingSignIn pending, String code) {
        return prove(pending, totp(code));
    }

    public Answer recovery(PendingSignIn pending, String code) {
        return prove(pending, new GivenProof(ProofMethod.RECOVERY_CODE, code, null, null));
    }

    public String passkeyOptions(PendingSignIn pending) {
        return http.post(SIGN_IN + "/passkey-challenges", new PendingRequest(pending.pending()))
                .expect(201)
                .as(PasskeyOptions.class)
                .options();
    }

    public EnrolmentResponse beginEnrolment(PendingSignIn pending, FactorKind kind) {
        return http.post(SIGN_IN + "/enrolments", new BeginRequiredEnrolmentRequest(pending.pending(), kind))
                .expect(201)
                .as(EnrolmentResponse.class);
    }

    public Answer finishEnrolment(PendingSignIn pending, NewFactor factor) {
        return http.post(SIGN_IN + "/factors", new FinishRequiredEnrolmentRequest(pending.pending(), factor));
    }

    /** The whole way through an app that has to be enrolled first. */
    public EnrolledResponse enrolled(PendingSignIn pending, Phone[] phone) {
        phone[0] = Phone.of(
                Objects.requireNonNull(beginEnrolment(pending, FactorKind.TOTP).key()));
        return finishEnrolment(pending, new NewFactor("My phone", phone[0].code(-1), null))
                .expect(201)
                .as(EnrolledResponse.class);
    }

    public static GivenProof totp(String code) {
        return new GivenProof(ProofMethod.TOTP, code, null, null);
    }

    public static GivenProof passkey(String credential) {
        return new GivenProof(ProofMethod.PASSKEY, null, null, credential);
    }
}
