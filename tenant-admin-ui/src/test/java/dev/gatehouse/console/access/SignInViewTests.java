package dev.gatehouse.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInViewTests extends LakesideTest {

    private static final String VERIFICATION = "v".repeat(43);

    @BeforeEach
    void mailCodes() {
        when(signIn.start(any())).thenReturn(new SignInStarted(VERIFICATION, Lakeside.NOW.plusSeconds(600)));
        when(signIn.finish(any())).thenReturn(session(Lakeside.EVERYTHING));
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

    private void askFor(String email) {
        test(find(EmailField.class).single()).setValue(email);
        press("Send code");
    }

    private void type(String code) {
        test(find(TextField.class).single()).setValue(code);
    }
}
