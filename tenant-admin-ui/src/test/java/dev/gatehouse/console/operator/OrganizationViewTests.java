package dev.gatehouse.console.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientListView;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportVisit;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.operator.OrganizationOwner;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.OrganizationUsage;
import dev.gatehouse.contract.operator.ProviderHealth;
import dev.gatehouse.contract.operator.ProviderState;
import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.contract.operator.SuspensionResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.Agreement;
import dev.gatehouse.contract.subscription.EntitledFeature;
import dev.gatehouse.contract.subscription.EntitledLimit;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.contract.subscription.KeptRecords;
import dev.gatehouse.contract.subscription.LimitPreview;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.contract.support.BeginSupportSessionRequest;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportKind;
import dev.gatehouse.contract.support.SupportSessionResponse;
import dev.gatehouse.contract.support.SupportState;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Sam looks at the account of Lakeside Tax. */
class OrganizationViewTests extends LakesideTest {

    private static final UUID FIRM = Lakeside.TAX_RETURN;

    @BeforeEach
    void signedIn() {
        OperatorSession.begin(new OperatorSessionResponse("o".repeat(43), Lakeside.NOW, "sam@ops.example", List.of()));
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
        when(operators.organization(FIRM)).thenReturn(page(OrganizationState.ACTIVE, null));
        when(operators.organizations(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Slice<>(List.of(firm(OrganizationState.ACTIVE)), null));
    }

    private static OperatorOrganization firm(OrganizationState state) {
        return new OperatorOrganization(
                FIRM, "lakeside", "Lakeside Tax", state, "PLUS", new OrganizationUsage(3, 12, 0), Lakeside.NOW);
    }

    private static OperatorOrganizationResponse page(OrganizationState state, @Nullable SuspensionResponse suspension) {
        var agreed = new Agreement(700L, "Pilot", null, Lakeside.NOW, "tess@ops.example");
        return new OperatorOrganizationResponse(
                firm(state),
                Preset.CASE,
                URI.create("http://localhost:8080/portal/lakeside"),
                List.of(new OrganizationOwner("Maya Lindt", "maya@lakeside.example", true)),
                suspension,
                new EntitlementsResponse(
                        "PLUS",
                        false,
                        List.of(
                                new EntitledLimit("staff-seats", 3, 10L, null, 10L),
                                new EntitledLimit("active-clients", 12, 500L, agreed, 700L)),
                        List.of(new EntitledFeature("branding", true, null, true))));
    }

    private void look() {
        UI.getCurrent().navigate("operator/organizations/" + FIRM);
        assertThat(getCurrentView()).isInstanceOf(OrganizationView.class);
    }

    private void pressNamed(String name) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void why(String text) {
        test(find(TextArea.class, find(Dialog.class).last()).single()).setValue(text);
    }

    @Test
    void planAgreementAndWhatHoldsStandSideBySide() {
        look();
        assertThat(shows("Maya Lindt")).isTrue();
        assertThat(shows("500")).isTrue();
        assertThat(shows("700")).isTrue();
        assertThat(shows("Pilot · without an end · tess@ops.example")).isTrue();
        pressNamed("Agree on Members");
        pressInDialog("Agree");
        verify(operators, never()).agree(any(), any());
        test(find(NumberField.class).single()).setValue(12.0);
        why("More people");
        when(operators.agree(any(), any())).thenReturn(page(OrganizationState.ACTIVE, null));
        pressInDialog("Agree");
        verify(operators).agree(FIRM, new AgreeRequest("staff-seats", 12L, "More people", null));
        assertThat(notified("Agreed: Members.")).isTrue();
        pressNamed("Let the plan hold again: Active clients");
        why("Pilot is over");
        when(operators.withdraw(any(), any())).thenReturn(page(OrganizationState.ACTIVE, null));
        pressInDialog("Withdraw");
        verify(operators).withdraw(FIRM, new WithdrawAgreementRequest("active-clients", "Pilot is over"));
    }

    @Test
    void firmIsClosedWithAReasonAndOpenedAgain() {
        look();
        press("Suspend");
        pressInDialog("Suspend");
        verify(operators, never()).suspend(any(), any());
        why("Phishing");
        when(operators.suspend(any(), any()))
                .thenReturn(page(
                        OrganizationState.SUSPENDED,
                        new SuspensionResponse("Phishing", Lakeside.NOW, "sam@ops.example")));
        pressInDialog("Suspend");
        verify(operators).suspend(FIRM, new ChangeOrganizationStateRequest("Phishing"));
        assertThat(shows("Suspended by sam@ops.example")).isTrue();
        press("Restore");
        why("A mistake");
        when(operators.restore(any(), any())).thenReturn(page(OrganizationState.ACTIVE, null));
        pressInDialog("Restore");
        assertThat(shows("Suspended by")).isFalse();
    }

    @Test
    void previewSaysWhatGoesWhatIsTooMuchAndWhatStays() {
        when(operators.preview(eq(FIRM), any()))
                .thenReturn(new PlanPreviewResponse(
                        "PLUS",
                        "FREE",
                        List.of("branding"),
                        List.of(),
                        List.of(new LimitPreview("active-clients", 12, 700L, 5L, 7)),
                        true,
                        List.of(new KeptRecords("clients", 12), new KeptRecords("files", 0))));
        look();
        press("Preview another plan");
        @SuppressWarnings("unchecked")
        Select<String> target = find(Select.class, find(Dialog.class).last()).single();
        test(target).selectItem("Free");
        assertThat(shows("No longer included: Logo, accent colour, welcome message"))
                .isTrue();
        assertThat(shows("Over the limit: Active clients, 12 in use, 5 allowed"))
                .isTrue();
        assertThat(shows("Stays readable and exportable in any case: 12 clients."))
                .isTrue();
    }

    @Test
    void newFirmIsMadeUnderOneIdHoweverOftenItIsTried() {
        UI.getCurrent().navigate("operator");
        press("New organisation");
        var dialog = find(Dialog.class).last();
        var texts = find(TextField.class, dialog).all();
        test(texts.get(0)).setValue("Fjord Advisers");
        test(texts.get(1)).setValue("assets");
        test(texts.get(2)).setValue("Nora Fjord");
        test(find(EmailField.class, dialog).single()).setValue("nora@fjord.example");
        when(operators.create(any()))
                .thenThrow(refusal(ProblemCode.VALIDATION_FAILED, "Not free."))
                .thenReturn(page(OrganizationState.ACTIVE, null));
        pressInDialog("Create and invite");
        assertThat(shows("Not free.")).isTrue();
        pressInDialog("Create and invite");
        var requests = ArgumentCaptor.forClass(CreateOrganizationRequest.class);
        verify(operators, org.mockito.Mockito.times(2)).create(requests.capture());
        assertThat(requests.getAllValues().stream()
                        .map(CreateOrganizationRequest::id)
                        .distinct())
                .hasSize(1);
        assertThat(getCurrentView()).isInstanceOf(OrganizationView.class);
    }

    @Test
    void mailsSayHowTheyWentAndAreFoundByAddress() {
        look();
        assertThat(shows("m•••@l•••.example · tried 3 times · MailSendException"))
                .isTrue();
        assertThat(shows("Not sent")).isTrue();
        test(find(TextField.class).all().getFirst()).setValue("maya@lakeside.example");
        verify(operators).deliveries(eq(FIRM), eq("maya@lakeside.example"), anyInt(), any());
    }

    private static SupportGrantResponse grant(SupportState state) {
        return new SupportGrantResponse(
                Lakeside.DRAFT,
                SupportKind.INVITED,
                state,
                "A mail is missing",
                List.of(SupportArea.WORK),
                false,
                60,
                "Maya Chen",
                Lakeside.NOW,
                Lakeside.NOW.plusSeconds(3_600));
    }

    @Test
    void grantLeadsInsideUnderABannerAndOutAgain() {
        when(operators.supportGrants(FIRM)).thenReturn(List.of(grant(SupportState.ACTIVE)));
        when(operators.enter(any(), any()))
                .thenReturn(new SupportSessionResponse(session(List.of("clients:read")), grant(SupportState.ACTIVE)));
        look();
        press("Look inside");
        verify(operators).enter(FIRM, new BeginSupportSessionRequest(Lakeside.DRAFT));
        assertThat(SupportVisit.current()).isPresent();
        UI.getCurrent().navigate("clients");
        assertThat(getCurrentView()).isInstanceOf(ClientListView.class);
        var banner = UI.getCurrent().getElement().getTextRecursively();
        assertThat(banner).contains("as support", "A mail is missing");
        SupportVisit.forget();
        assertThat(StaffSession.current()).isEmpty();
        assertThat(OperatorSession.current()).isPresent();
    }

    @Test
    void endedVisitLeadsBackToTheOperatorsOwnPage() {
        SupportVisit.begin(new SupportSessionResponse(session(List.of("clients:read")), grant(SupportState.ACTIVE)));
        when(clients.list(any(), anyInt(), any())).thenThrow(refusal(ProblemCode.UNAUTHENTICATED, "Over."));
        UI.getCurrent().navigate("clients");
        assertThat(getCurrentView()).isInstanceOf(OrganizationsView.class);
        assertThat(SupportVisit.current()).isEmpty();
        assertThat(OperatorSession.current()).isPresent();
    }

    @Test
    void secondOperatorAgreesToAnEmergency() {
        when(operators.supportGrants(FIRM)).thenReturn(List.of(grant(SupportState.REQUESTED)));
        look();
        press("Agree");
        verify(operators).approve(FIRM, Lakeside.DRAFT);
        press("Emergency access");
        why("Clients report phishing");
        pressInDialog("Ask another operator");
        verify(operators).requestBreakGlass(eq(FIRM), any());
    }

    @Test
    void unknownFirmAndEndedSessionSayWhatToDo() {
        when(operators.organization(any())).thenThrow(refusal(ProblemCode.NOT_FOUND, "Nothing."));
        look();
        assertThat(shows("No such organisation")).isTrue();
        org.mockito.Mockito.reset(operators);
        when(operators.organization(any())).thenThrow(refusal(ProblemCode.UNAUTHENTICATED, "Sign in."));
        UI.getCurrent().navigate("operator/organizations/" + UUID.randomUUID());
        assertThat(getCurrentView()).isInstanceOf(OperatorSignInView.class);
    }
}
