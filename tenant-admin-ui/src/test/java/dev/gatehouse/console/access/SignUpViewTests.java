package dev.gatehouse.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.today.TodayView;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.CheckSlugRequest;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.SlugResponse;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Nora sets up her firm. */
class SignUpViewTests extends LakesideTest {

    private static final String TICKET = "t".repeat(43);

    @BeforeEach
    void api() {
        when(signUp.start(any())).thenReturn(new SignInStarted("v".repeat(43), Lakeside.NOW.plusSeconds(600)));
        when(signUp.verify(any())).thenReturn(new SignUpTicket(TICKET, Lakeside.NOW.plusSeconds(1_800)));
        when(signUp.check(any())).thenAnswer(call -> {
            var text =
                    call.<CheckSlugRequest>getArgument(0).text().toLowerCase().replace(' ', '-');
            return new SlugResponse(text, URI.create("http://localhost/portal/" + text), !text.equals("taken"));
        });
        when(signUp.signUp(any())).thenReturn(new SignInResponse(session(Lakeside.EVERYTHING), null));
    }

    private void proveMailbox() {
        UI.getCurrent().navigate("sign-up");
        test(find(EmailField.class).single()).setValue("nora@fjord.example");
        press("Send code");
        test(find(TextField.class).single()).setValue("123456");
        verify(signUp).verify(new VerifySignUpRequest("v".repeat(43), "123456"));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mailboxThenFirmThenInside() {
        proveMailbox();
        test(field("Name of the firm")).setValue("Fjord Advisers");
        assertThat(field("Address of your portal").getValue()).isEqualTo("fjord-advisers");
        assertThat(field("Address of your portal").getHelperText()).isEqualTo("http://localhost/portal/fjord-advisers");
        test(field("Your name")).setValue("Nora Fjord");
        press("Set up the firm");
        var request = ArgumentCaptor.forClass(SignUpRequest.class);
        verify(signUp).signUp(request.capture());
        assertThat(request.getValue().ticket()).isEqualTo(TICKET);
        assertThat(request.getValue().email()).isEqualTo("nora@fjord.example");
        assertThat(StaffSession.current()).isPresent();
        assertThat(getCurrentView()).isInstanceOf(TodayView.class);
    }

    @Test
    void takenAddressSaysSoWhileTypingAndAnotherOneIsTried() {
        proveMailbox();
        test(field("Name of the firm")).setValue("Fjord Advisers");
        test(field("Address of your portal")).setValue("taken");
        assertThat(field("Address of your portal").isInvalid()).isTrue();
        test(field("Your name")).setValue("Nora Fjord");
        when(signUp.signUp(any())).thenThrow(refusal(ProblemCode.VALIDATION_FAILED, "Not free."));
        press("Set up the firm");
        assertThat(shows("Not free.")).isTrue();
        press("Set up the firm");
        var requests = ArgumentCaptor.forClass(SignUpRequest.class);
        verify(signUp, times(2)).signUp(requests.capture());
        assertThat(requests.getAllValues().stream().map(SignUpRequest::id).distinct())
                .hasSize(1);
    }

    @Test
    void ticketThatIsOverBeginsAgain() {
        proveMailbox();
        test(field("Name of the firm")).setValue("Fjord Advisers");
        test(field("Your name")).setValue("Nora Fjord");
        when(signUp.signUp(any())).thenThrow(refusal(ProblemCode.SIGN_IN_EXPIRED, "It took too long."));
        press("Set up the firm");
        assertThat(shows("It took too long.")).isTrue();
        assertThat(find(EmailField.class).all()).hasSize(1);
    }

    @Test
    void handlesStayOnTheServer() {
        proveMailbox();
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(TICKET);
    }
}
