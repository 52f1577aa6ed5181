package dev.gatehouse.console.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideAccount;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.OrganizationUsage;
import dev.gatehouse.contract.operator.ProviderHealth;
import dev.gatehouse.contract.operator.ProviderState;
import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorViewsTests extends LakesideTest {

    private static final OperatorSessionResponse SESSION = new OperatorSessionResponse(
            "o".repeat(43), Lakeside.NOW, "sam@ops.example", LakesideAccount.recoveryCodes());

    @BeforeEach
    void oneFirm() {
        var firm = new OperatorOrganization(
                Lakeside.TAX_RETURN,
                "lakeside",
                "Lakeside Tax",
                OrganizationState.SUSPENDED,
                "PLUS",
                new OrganizationUsage(3, 12, 2_800_000),
                Lakeside.NOW);
        when(operators.organizations(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Slice<>(List.of(firm), null));
        when(operators.health())
                .thenReturn(new ServiceHealthResponse(
                        List.of(new ProviderHealth("mail", ProviderState.DOWN)),
                        List.of(new QueueHealth("sign-in-mail", 3, 600, 2, 1), new QueueHealth("quick", 1, 2, 0, 0))));
        when(operators.deliveries(any(), any(), anyInt(), any()))
                .thenReturn(new Slice<>(
                        List.of(new DeliveryResponse(
                                Lakeside.DRAFT,
                                "member-invitation",
                                "m•••@l•••.example",
                                DeliveryState.FAILED,
                                3,
                                Lakeside.NOW,
                                "MailSendException")),
                        null));
        when(operators.start(any())).thenReturn(new SignInStarted("v".repeat(43), Lakeside.NOW.plusSeconds(600)));
    }

    private static PendingSignIn pending(SignInStep step, FactorKind... kinds) {
        return new PendingSignIn("p".repeat(43), Lakeside.NOW.plusSeconds(300), step, List.of(kinds), 0);
    }

    private void type(String code) {
        test(find(TextField.class).single()).setValue(code);
    }

    @Test
    void codeAndFactorLeadToTheFirmsOfTheService() {
        when(operators.finish(any())).thenReturn(pending(SignInStep.PROVE, FactorKind.TOTP));
        when(operators.prove(any())).thenReturn(SESSION);
        UI.getCurrent().navigate("operator");
        test(find(EmailField.class).single()).setValue("sam@ops.example");
        press("Send code");
        type("123456");
        assertThat(OperatorSession.current()).isEmpty();
        type("654321");
        assertThat(getCurrentView()).isInstanceOf(OrganizationsView.class);
        assertThat(shows("Lakeside Tax")).isTrue();
        assertThat(shows("Codes for members")).isTrue();
        assertThat(shows("3 waiting, the oldest for 10 minutes · 2 failed and are tried again · 1 given up this week"))
                .isTrue();
        assertThat(shows("quick")).isFalse();
        assertThat(shows("Suspended")).isTrue();
        assertThat(shows("3 members, 12 active clients, 2.8 MB")).isTrue();
        assertThat(StaffSession.current()).isEmpty();
        test(find(TextField.class).single()).setValue("lake");
        verify(operators).organizations(eq("lake"), any(), any(), anyInt(), any());
        press("Sign out");
        verify(operators).end();
        assertThat(OperatorSession.current()).isEmpty();
    }

    @Test
    void printedLinkIsUsedByAButtonAndLeadsThroughAFactor() {
        var view = navigate(OperatorWelcomeView.class);
        view.offer("t".repeat(43));
        verify(operators, never()).redeem(any());
        when(operators.redeem(any())).thenReturn(pending(SignInStep.ENROL));
        when(operators.beginEnrolment(any())).thenReturn(LakesideAccount.enrolment());
        when(operators.finishEnrolment(any())).thenReturn(SESSION);
        press("Begin");
        verify(operators).redeem(new RedeemOperatorInvitationRequest("t".repeat(43)));
        press("Authenticator app");
        type("123456");
        assertThat(shows(LakesideAccount.recoveryCodes().getFirst())).isTrue();
        press("I have kept them");
        assertThat(getCurrentView()).isInstanceOf(OrganizationsView.class);
    }

    @Test
    void usedLinkAndEndedSessionSayWhatToDo() {
        when(operators.redeem(any())).thenThrow(refusal(ProblemCode.LINK_UNKNOWN, "Unknown."));
        var view = navigate(OperatorWelcomeView.class);
        view.offer("t".repeat(43));
        press("Begin");
        assertThat(shows("The link is incomplete, used or older than a day.")).isTrue();
        OperatorSession.begin(SESSION);
        when(operators.organizations(any(), any(), any(), anyInt(), any()))
                .thenThrow(refusal(ProblemCode.UNAUTHENTICATED, "Sign in again."));
        UI.getCurrent().navigate("operator");
        assertThat(getCurrentView()).isInstanceOf(OperatorSignInView.class);
        assertThat(OperatorSession.current()).isEmpty();
    }
}
