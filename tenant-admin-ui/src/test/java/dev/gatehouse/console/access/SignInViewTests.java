package dev.gatehouse.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccount;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.AcceptInvitationRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInViewTests extends LakesideTest {

    private static final String VERIFICATION = "v".repeat(43);
    private static final String PENDING = "p".repeat(43);
    private static final String FIRM_TOKEN = "0193b5a0-0000-7000-8000-000000000001." + "t".repeat(43);

    @BeforeEach
    void mailCodes() {
        when(signIn.start(any())).thenReturn(new SignInStarted(VERIFICATION, Lakeside.NOW.plusSeconds(600)));
        when(signIn.finish(any())).thenReturn(new SignInResponse(session(Lakeside.EVERYTHING), null));
    }

    @Test
    void anonymousVisitorMeetsTheSignInPage() {
        UI.getCurrent().navigate("engagements/" + Lakeside.TAX_RETURN);
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(shows("Tax return 2025")).isFalse();
    }

    @Test
    void pastedCodeSignsInAndLeadsToWhereOneWanted() {
        UI.getCurrent().navigate("clients");
        askFor("maya@lakeside.example");
        type("123 456");
        verify(signIn).finish(new FinishSignInRequest(VERIFICATION, "123456"));
        assertThat(StaffSession.signedIn().name()).isEqualTo("Maya Chen");
        assertThat(getCurrentView()).isInstanceOf(ClientListView.class);
    }

    @Test
    void verificationHandleStaysOnTheServer() {
        askFor("maya@lakeside.example");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(VERIFICATION);
    }

    @Test
    void unknownAddressReadsTheSame() {
        askFor("nobody@elsewhere.example");
        verify(signIn).start(new StartSignInRequest("nobody@elsewhere.example"));
        assertThat(shows("If nobody@elsewhere.example belongs to a member, a code is on its way."))
                .isTrue();
    }

    @Test
    void wrongCodeSaysSoAndMayBeTypedAgain() {
        when(signIn.finish(any())).thenThrow(refusal(ProblemCode.CODE_INVALID, "This code is not right."));
        askFor("maya@lakeside.example");
        type("000000");
        var code = find(TextField.class).single();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).isEqualTo("This code is not right.");
        assertThat(code.getValue()).isEmpty();
        assertThat(StaffSession.current()).isEmpty();
    }

    @Test
    void newCodeReplacesTheOneBefore() {
        askFor("maya@lakeside.example");
        when(signIn.start(any())).thenReturn(new SignInStarted("w".repeat(43), Lakeside.NOW.plusSeconds(600)));
        press("Send a new code");
        type("123456");
        verify(signIn).finish(new FinishSignInRequest("w".repeat(43), "123456"));
    }

    private void needs(SignInStep step, FactorKind... kinds) {
        var pending = new PendingSignIn(PENDING, Lakeside.NOW.plusSeconds(300), step, List.of(kinds), 9);
        when(signIn.finish(any())).thenReturn(new SignInResponse(null, pending));
        UI.getCurrent().navigate("clients");
        askFor("maya@lakeside.example");
        type("123456");
    }

    @Test
    void secondFactorIsAskedForBeforeAnythingIsSeen() {
        needs(SignInStep.PROVE, FactorKind.TOTP, FactorKind.PASSKEY);
        assertThat(StaffSession.current()).isEmpty();
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(PENDING);
        assertThat(button("Use a passkey").isVisible()).isTrue();
        when(signIn.prove(any())).thenReturn(session(Lakeside.EVERYTHING));
        type("654 321");
        verify(signIn).prove(new ProveSignInRequest(PENDING, new GivenProof(ProofMethod.TOTP, "654321", null, null)));
        assertThat(getCurrentView()).isInstanceOf(ClientListView.class);
    }

    @Test
    void wrongSecondFactorMayBeTypedAgainAndTooManyBeginAnew() {
        needs(SignInStep.PROVE, FactorKind.TOTP);
        when(signIn.prove(any())).thenThrow(refusal(ProblemCode.CODE_INVALID, "Not this one."));
        type("000000");
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("This code does not work");
        reset(signIn);
        when(signIn.prove(any())).thenThrow(refusal(ProblemCode.SIGN_IN_EXPIRED, "Start again."));
        type("000000");
        assertThat(shows("Start again.")).isTrue();
        assertThat(find(EmailField.class).all()).hasSize(1);
        assertThat(StaffSession.current()).isEmpty();
    }

    @Test
    void recoveryCodeServesWhoHasNoPhoneAtHand() {
        needs(SignInStep.PROVE, FactorKind.TOTP);
        press("Use a recovery code");
        when(signIn.prove(any())).thenReturn(session(Lakeside.EVERYTHING));
        type("ab3d-9fgh-0001");
        press("Sign in");
        verify(signIn)
                .prove(new ProveSignInRequest(
                        PENDING, new GivenProof(ProofMethod.RECOVERY_CODE, "ab3d-9fgh-0001", null, null)));
        assertThat(getCurrentView()).isInstanceOf(ClientListView.class);
    }

    @Test
    void firmThatInsistsHasItAddedAndTheCodesAreShownOnce() {
        needs(SignInStep.ENROL);
        when(signIn.beginEnrolment(any())).thenReturn(LakesideAccount.enrolment());
        when(signIn.finishEnrolment(any()))
                .thenReturn(new EnrolledResponse(session(Lakeside.EVERYTHING), LakesideAccount.recoveryCodes()));
        press("Authenticator app");
        assertThat(shows("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP")).isTrue();
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("data:image/svg+xml");
        type("123456");
        LakesideAccount.recoveryCodes().forEach(code -> assertThat(shows(code)).isTrue());
        press("I have kept them");
        assertThat(getCurrentView()).isInstanceOf(ClientListView.class);
    }

    @Test
    void invitationIsAcceptedByAButtonAlone() {
        var view = navigate(InvitationView.class);
        view.offer(FIRM_TOKEN);
        verify(signIn, never()).accept(any());
        when(signIn.accept(any())).thenReturn(new SignInResponse(session(Lakeside.EVERYTHING), null));
        press("Accept the invitation");
        verify(signIn).accept(new AcceptInvitationRequest(FIRM_TOKEN));
        assertThat(StaffSession.signedIn().name()).isEqualTo("Maya Chen");
    }

    @Test
    void invitationThatLeadsNowhereSaysWhatToDo() {
        var view = navigate(InvitationView.class);
        view.offer("");
        assertThat(shows("The link is incomplete.")).isTrue();
        when(signIn.accept(any())).thenThrow(refusal(ProblemCode.LINK_EXPIRED, "Expired."));
        view.offer(FIRM_TOKEN);
        press("Accept the invitation");
        assertThat(shows("It has expired.")).isTrue();
    }

    private void askFor(String email) {
        test(find(EmailField.class).single()).setValue(email);
        press("Send code");
    }

    private void type(String code) {
        test(find(TextField.class).single()).setValue(code);
    }
}
