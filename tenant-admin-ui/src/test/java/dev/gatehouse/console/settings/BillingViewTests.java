package dev.gatehouse.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideBilling;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.today.TodayView;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.PlanPrice;
import dev.gatehouse.contract.subscription.SetBillingDetailsRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BillingViewTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(signIn.member()).thenReturn(Lakeside.maya(Lakeside.EVERYTHING));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PlanPrice> plans() {
        return find(RadioButtonGroup.class).single();
    }

    private void pick(String plan) {
        var offer = plans().getListDataView()
                .getItems()
                .filter(one -> one.plan().equals(plan))
                .findFirst()
                .orElseThrow();
        plans().setValue(offer);
    }

    private boolean offers(String action) {
        return find(Button.class).all().stream()
                .anyMatch(button -> action.equals(button.getText()) && button.isVisible());
    }

    @Test
    void ownerSeesPlanStateNextInvoiceAndInvoices() {
        navigate(PlanView.class);
        assertThat(shows("Your plan: Plus")).isTrue();
        assertThat(shows("Active")).isTrue();
        assertThat(shows("Next invoice: EUR\u00a0117.81 on Dec 5, 2026.")).isTrue();
        assertThat(shows("GH-LAKESIDE-2026-0012")).isTrue();
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getAriaLabel().orElse("").contains("as PDF")))
                .hasSize(2);
    }

    @Test
    void priceOfAChangeIsShownBeforeItHappens() {
        when(billing.subscription()).thenReturn(LakesideBilling.active("ESSENTIAL", null));
        navigate(PlanView.class);
        press("Change plan");
        assertThat(plans().getListDataView().getItems().map(PlanPrice::plan)).containsExactly("PLUS");
        pressInDialog("Choose this plan");
        assertThat(plans().isInvalid()).isTrue();
        pick("PLUS");
        assertThat(shows("Plus, rest of the month")).isTrue();
        assertThat(shows("-EUR\u00a014.50")).isTrue();
        assertThat(shows("EUR\u00a041.65")).isTrue();
        verify(billing, never()).changePlan(any(), any());
        pressInDialog("Choose this plan");
        verify(billing).changePlan("\"4\"", new ChangePlanRequest("PLUS"));
        assertThat(notified("The plan is changed.")).isTrue();
    }

    @Test
    void smallerPlanSaysWhenItBeginsAndCanBeTakenBack() {
        navigate(PlanView.class);
        press("Change plan");
        pick("ESSENTIAL");
        assertThat(shows("You pay nothing today. The Essential plan begins on Dec 5, 2026."))
                .isTrue();
        when(billing.subscription()).thenReturn(LakesideBilling.active("PLUS", "ESSENTIAL"));
        pressInDialog("Choose this plan");
        assertThat(shows("From Dec 5, 2026 on you have the Essential plan.")).isTrue();
        press("Keep Plus");
        verify(billing).resume("\"4\"");
    }

    @Test
    void endingASubscriptionAsksFirst() {
        navigate(PlanView.class);
        press("End subscription");
        verify(billing, never()).cancel(any());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(billing).cancel("\"4\"");
    }

    @Test
    void unpaidFirmReadsWhatIsRestrictedSinceWhenAndWhatComesNext() {
        when(billing.subscription()).thenReturn(LakesideBilling.unpaid());
        when(billing.standing()).thenReturn(LakesideBilling.standing(BillingStanding.NO_GROWTH));
        navigate(TodayView.class);
        assertThat(shows("An invoice has been overdue since Oct 30, 2026. Since Nov 13, 2026, no clients, members or"))
                .isTrue();
        assertThat(shows("From Nov 29, 2026 on, the console is for reading.")).isTrue();
        navigate(PlanView.class);
        assertThat(shows("If nothing is paid, the subscription ends on Dec 29, 2026."))
                .isTrue();
        assertThat(shows("clients notice nothing")).isTrue();
        when(billing.standing()).thenReturn(LakesideBilling.standing(BillingStanding.GOOD));
        navigate(TodayView.class);
        assertThat(find(com.vaadin.flow.component.html.Div.class).all().stream()
                        .filter(block -> block.hasClassName("standing")))
                .noneMatch(com.vaadin.flow.component.Component::isVisible);
    }

    @Test
    void bannerThatCannotAskIsSilent() {
        when(billing.standing()).thenThrow(refusal(ProblemCode.INTERNAL, "x"));
        navigate(TodayView.class);
        assertThat(shows("An invoice has been overdue")).isFalse();
    }

    @Test
    void managerReadsAndIsOfferedNothing() {
        signInWith(List.of("organization:read", "plan:read"));
        navigate(PlanView.class);
        assertThat(shows("Your plan: Plus")).isTrue();
        assertThat(shows("Invoices")).isFalse();
        assertThat(find(SubscriptionActions.class).all()).noneMatch(SubscriptionActions::isVisible);
        verify(billing, never()).invoices(anyInt(), any());
    }

    @Test
    void whoPaysAtAProviderIsLedThere() {
        when(billing.subscription()).thenReturn(LakesideBilling.atProvider(BillingState.ACTIVE));
        navigate(PlanView.class);
        assertThat(offers("Payments and invoices")).isTrue();
        assertThat(offers("Change plan")).isFalse();
        assertThat(offers("End subscription")).isFalse();
        when(billing.subscription()).thenReturn(LakesideBilling.atProvider(BillingState.CANCELLED));
        navigate(TodayView.class);
        navigate(PlanView.class);
        assertThat(offers("Change plan")).isTrue();
    }

    @Test
    void invoicesAreMadeOutToWhatTheOwnerSets() {
        var changed = new BillingDetailsResponse("Lakeside Tax AG", "Quay 2", null, 3);
        when(billing.setDetails(any(), any())).thenReturn(changed);
        navigate(PlanView.class);
        assertThat(shows("20457 Hamburg")).isTrue();
        press("Change details");
        test(find(TextField.class)
                        .withCondition(field -> "Name".equals(field.getLabel()))
                        .single())
                .setValue("Lakeside Tax AG");
        pressInDialog("Save");
        verify(billing)
                .setDetails(
                        "\"2\"",
                        new SetBillingDetailsRequest("Lakeside Tax AG", "Quay 1\n20457 Hamburg", "DE 123456789"));
        assertThat(shows("Quay 2")).isTrue();
    }

    @Test
    void usageOfTheLastWeeksIsDrawnAndSaid() {
        navigate(PlanView.class);
        assertThat(find(UsageChart.class).all()).hasSize(3);
        assertThat(shows("Active clients: at most 50 since Nov 5, 2026")).isTrue();
    }

    @Test
    void firmThatNobodyBillsHasNoInvoices() {
        when(billing.subscription()).thenReturn(LakesideBilling.unbilled());
        when(billing.invoices(anyInt(), any())).thenReturn(nothing());
        navigate(PlanView.class);
        assertThat(shows("You have this plan by agreement; no invoices are written."))
                .isTrue();
        assertThat(shows("There are no invoices yet.")).isTrue();
        assertThat(offers("End subscription")).isFalse();
    }
}
