package dev.gatehouse.console.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideDeadlines;
import dev.gatehouse.console.LakesideFirm;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.settings.PlanView;
import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.local.proof.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DeadlineViewsTests extends LakesideTest {

    private static final YearMonth MONTH = YearMonth.from(LocalDate.ofInstant(Lakeside.NOW, ZoneOffset.UTC));

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    private Button action(String name) {
        return find(Button.class)
                .withCondition(button -> button.getAriaLabel().orElse("").equals(name))
                .single();
    }

    private void type(String label, String value) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(value);
    }

    @Test
    @Requirement({"D-29", "D-30", "D-31"})
    void firstViewHasWhatIsDueByTheEndOfTheMonthAndWhatTheYearCosts() {
        navigate(DeadlinesView.class);
        verify(deadlines).list(null, null, null, MONTH.atEndOfMonth().toString(), null, 100, null);
        verify(deadlines).costs(MONTH.toString(), MONTH.plusMonths(11).toString(), null);
        assertThat(List.of("Liability insurance", "Expired", "Expiring", "EUR\u00a01,250.00, every year"))
                .allMatch(this::shows);
        assertThat(shows("EUR\u00a01,349.90")).isTrue();
        assertThat(shows("CHF\u00a024.00")).isTrue();
        var charts = find(CostChart.class).all();
        assertThat(charts).hasSize(2);
        var drawing = charts.getLast().getElement().getChild(0).getProperty("innerHTML");
        assertThat(drawing.split("<rect", -1)).hasSize(13);
        assertThat(drawing).contains("y=\"0\" width=\"36\" height=\"120\"", "y=\"120\" width=\"36\" height=\"0\"");
        assertThat(charts.getLast().getElement().getChild(1).getTextRecursively())
                .contains("EUR\u00a080.00");
    }

    @Test
    @Requirement("D-04")
    void everyLookOfAClientIsAQuestionAvoided() {
        navigate(DeadlinesView.class);
        assertThat(shows("Questions avoided")).isTrue();
        assertThat(shows("42")).isTrue();
        assertThat(shows("12 more than in the same time before.")).isTrue();
    }

    @Test
    void renewingAsProposedSendsNeitherDateNorAmount() {
        when(deadlines.renew(any(), any(), any())).thenReturn(LakesideDeadlines.domain());
        navigate(DeadlinesView.class);
        test(action("Renew: Domain berg.example")).click();
        pressInDialog("Renew");
        var request = ArgumentCaptor.forClass(RenewDeadlineRequest.class);
        verify(deadlines).renew(eq(LakesideDeadlines.DOMAIN), eq("\"1\""), request.capture());
        assertThat(request.getValue().dueOn()).isNull();
        assertThat(request.getValue().cost()).isNull();
        assertThat(notified("is renewed until")).isTrue();
    }

    @Test
    void whatComesOnceWantsADateAndMayCostSomethingElse() {
        when(deadlines.renew(any(), any(), any())).thenReturn(LakesideDeadlines.trademark());
        navigate(DeadlinesView.class);
        test(action("Renew: Trademark")).click();
        pressInDialog("Renew");
        assertThat(shows("EUR\u00a01,349.90")).isTrue();
        var next = LakesideDeadlines.trademark().content().dueOn().plusYears(10);
        test(find(DatePicker.class).single()).setValue(next);
        type("Amount", "1’200,50");
        pressInDialog("Renew");
        var request = ArgumentCaptor.forClass(RenewDeadlineRequest.class);
        verify(deadlines).renew(eq(LakesideDeadlines.TRADEMARK), any(), request.capture());
        assertThat(request.getValue().dueOn()).isEqualTo(next);
        assertThat(request.getValue().cost()).isEqualTo(new Money("1200.50", "EUR"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void addedDeadlineHasItsClientItsIntervalAndWhatItBelongsTo() {
        when(deadlines.create(any())).thenReturn(LakesideDeadlines.domain());
        ClientNavigation.open(Lakeside.BERG);
        press("Add deadline");
        type("Service", "Certificate");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2027, 3, 31));
        find(Select.class)
                .withCondition(field -> "How often".equals(field.getLabel()))
                .single()
                .setValue(Frequency.CUSTOM);
        test(find(IntegerField.class).single()).setValue(18);
        find(ComboBox.class)
                .withCondition(field -> "Part of".equals(field.getLabel()))
                .single()
                .setValue(LakesideDeadlines.domain());
        pressInDialog("Add deadline");
        var request = ArgumentCaptor.forClass(CreateDeadlineRequest.class);
        verify(deadlines).create(request.capture());
        assertThat(request.getValue().clientId()).isEqualTo(Lakeside.BERG);
        assertThat(request.getValue().parentId()).isEqualTo(LakesideDeadlines.DOMAIN);
        assertThat(request.getValue().content().interval()).isEqualTo(new Interval(18, IntervalUnit.MONTHS));
        assertThat(request.getValue().content().cost()).isNull();
    }

    @Test
    void refusedAmountIsMarkedAtItsField() {
        var problem = Lakeside.problem(ProblemCode.VALIDATION_FAILED, "Please check", "Some fields are not right.");
        var errors =
                List.of(new FieldProblem("/content/cost/amount", "too-precise", "has more decimals than JPY has: 0"));
        when(deadlines.update(any(), any(), any()))
                .thenThrow(new PlatformProblem(new ProblemResponse(
                        problem.type(),
                        problem.title(),
                        422,
                        problem.detail(),
                        "r",
                        problem.code(),
                        errors,
                        null,
                        null,
                        null,
                        null)));
        navigate(DeadlinesView.class);
        test(action("Edit deadline: Domain berg.example")).click();
        pressInDialog("Save");
        assertThat(find(TextField.class)
                        .withCondition(field -> "Amount".equals(field.getLabel()))
                        .single()
                        .getErrorMessage())
                .isEqualTo("has more decimals than JPY has: 0");
    }

    @Test
    void endingAsksFirstAndIsTakenBack() {
        when(deadlines.close(any(), any())).thenReturn(LakesideDeadlines.fax());
        navigate(DeadlinesView.class);
        test(action("End: Trademark")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        verify(deadlines).close(LakesideDeadlines.TRADEMARK, "\"1\"");
        when(deadlines.list(any(), any(), any(), any(), any(), anyInt(), any()))
                .thenReturn(Lakeside.all(List.of(LakesideDeadlines.fax())));
        navigate(DeadlinesView.class);
        test(action("Take back: Fax line")).click();
        verify(deadlines).reopen(LakesideDeadlines.FAX, "\"1\"");
    }

    @Test
    void listLooksForWordsAndStates() {
        navigate(DeadlineListView.class);
        find(Select.class).single().setValue(DeadlineState.EXPIRED);
        verify(deadlines, atLeastOnce()).list(null, DeadlineState.EXPIRED, null, null, null, 50, null);
        test(find(TextField.class).single()).setValue("berg");
        verify(deadlines, atLeastOnce()).list(null, DeadlineState.EXPIRED, null, null, "berg", 50, null);
    }

    @Test
    void firmWithoutDeadlinesIsToldWhatOneIs() {
        when(deadlines.list(any(), any(), any(), any(), any(), anyInt(), any())).thenReturn(nothing());
        navigate(DeadlineListView.class);
        assertThat(shows("No deadlines yet")).isTrue();
        navigate(DeadlinesView.class);
        assertThat(shows("Nothing is due this month")).isTrue();
    }

    @Test
    void calendarHasEveryDayOfTheMonthAndOpensWhatIsDue() {
        navigate(DeadlineMonthView.class, MONTH.toString());
        verify(deadlines)
                .list(
                        null,
                        null,
                        MONTH.atDay(1).toString(),
                        MONTH.atEndOfMonth().toString(),
                        null,
                        500,
                        null);
        var body = find(MonthGrid.class).single().getElement().getChild(2);
        var days = body.getChildren()
                .flatMap(week -> week.getChildren())
                .filter(cell -> !"outside".equals(cell.getAttribute("class")));
        assertThat(days.count()).isEqualTo(MONTH.lengthOfMonth());
        assertThat(body.getChildren().allMatch(week -> week.getChildCount() == 7))
                .isTrue();
        var entry = find(NativeButton.class)
                .withCondition(
                        button -> button.getElement().getTextRecursively().contains("Domain berg.example"))
                .single();
        test(entry).click();
        assertThat(find(DeadlineDayDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void clientCardShowsWhatBelongsTogetherAndWhatAYearCosts() {
        ClientNavigation.open(Lakeside.BERG);
        verify(deadlines, atLeastOnce()).list(Lakeside.BERG, null, null, null, null, 200, null);
        assertThat(shows("Part of Domain berg.example")).isTrue();
        assertThat(shows("CHF\u00a024.00 + EUR\u00a01,349.90 in the next twelve months"))
                .isTrue();
    }

    @Test
    @Requirement("D-32")
    void historyHasEveryDateOfAService() {
        navigate(DeadlinesView.class);
        test(action("All dates: Domain berg.example")).click();
        verify(deadlines).series(LakesideDeadlines.DOMAIN, 500);
        assertThat(shows("EUR\u00a017.90, every year")).isTrue();
        assertThat(shows("Renewed")).isTrue();
    }

    @Test
    void readerChangesNothing() {
        signInWith(List.of("clients:read", "engagements:read", "deadlines:read"));
        navigate(DeadlinesView.class);
        assertThat(find(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Renew", "Add deadline", "Edit", "End");
    }

    private void bring(String csv) {
        navigate(DeadlineImportView.class);
        test(find(TextArea.class).single()).setValue(csv);
        press("Check the list");
    }

    @Test
    void faultyListSaysWhatIsWrongInWhichLineAndOffersNothing() {
        when(deadlines.preview(any())).thenReturn(LakesideDeadlines.faulty());
        bring("client;service;due");
        assertThat(shows("One thing to mend")).isTrue();
        assertThat(shows("Line 4, due date")).isTrue();
        verify(deadlines, never()).bring(any());
    }

    @Test
    void goodListIsShownAndAddedOnceHoweverOftenOneTries() {
        when(deadlines.preview(any())).thenReturn(LakesideDeadlines.ready(false));
        when(deadlines.bring(any()))
                .thenThrow(refusal(ProblemCode.RATE_LIMITED, "Too many at once."))
                .thenReturn(LakesideDeadlines.ready(true));
        bring("client;service;due");
        assertThat(shows("2 deadlines to add")).isTrue();
        try {
            press("Add 2 deadlines");
        } catch (PlatformProblem shown) {
            assertThat(shown.code()).isEqualTo(ProblemCode.RATE_LIMITED);
        }
        press("Add 2 deadlines");
        var request = ArgumentCaptor.forClass(ImportDeadlinesRequest.class);
        verify(deadlines, times(2)).bring(request.capture());
        assertThat(request.getAllValues()).containsOnly(request.getValue());
        assertThat(shows("2 deadlines are added")).isTrue();
    }

    @Test
    void remindersAreChangedInTheVersionThatWasSeen() {
        when(deadlines.changeSettings(any(), any())).thenReturn(LakesideDeadlines.settings());
        navigate(DeadlineSettingsView.class);
        press("Add reminder");
        press("Save");
        var request = ArgumentCaptor.forClass(ChangeDeadlineSettingsRequest.class);
        verify(deadlines).changeSettings(eq("\"4\""), request.capture());
        assertThat(request.getValue().timeZone()).isEqualTo("Europe/Zurich");
        assertThat(request.getValue().rules())
                .containsExactly(
                        new ReminderRule(30, true, false, "Call us to keep it."),
                        new ReminderRule(7, true, false, null));
        assertThat(notified("Saved")).isTrue();
    }

    @Test
    @Requirement({"D-01", "D-47"})
    void firmBelowPlusIsToldWhichPlanHasDeadlines() {
        navigate(DeadlinesView.class);
        assertThat(shows("Deadlines portal: part of the Plus plan.")).isFalse();
        when(organization.plan()).thenReturn(planWithoutDeadlines());
        navigate(DeadlineListView.class);
        navigate(DeadlinesView.class);
        assertThat(shows("Deadlines portal: part of the Plus plan.")).isTrue();
    }

    private static PlanResponse planWithoutDeadlines() {
        var plan = LakesideFirm.plan("ESSENTIAL", 1);
        return new PlanResponse(
                plan.plan(),
                plan.readOnly(),
                plan.limits(),
                List.of(new FeatureEntitlement("portal.deadlines", false, false, "PLUS")),
                plan.plans());
    }

    /** The session began on a plan with deadlines and goes on; what was kept stays readable, the import is gone. */
    @Test
    @Requirement("S-36")
    void openSessionIsShownThePlanInPlaceOfWhatThePlanHasNoMore() {
        navigate("deadlines/import", DeadlineImportView.class);
        when(organization.plan()).thenReturn(planWithoutDeadlines());
        UI.getCurrent().navigate("deadlines/import");
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(shows("Deadlines portal: part of the Plus plan.")).isTrue();
        navigate(DeadlinesView.class);
        assertThat(shows("Liability insurance")).isTrue();
        when(organization.plan()).thenReturn(LakesideFirm.plan("PLUS", 1));
        navigate("deadlines/import", DeadlineImportView.class);
    }

    @Test
    @Requirement("S-36")
    void memberWhoMayNotSeeThePlanIsToldWhenTheyTry() {
        signInWith(List.of("deadlines:read", "deadlines:write", "clients:read"));
        when(deadlines.preview(any()))
                .thenThrow(refusal(ProblemCode.PLAN_FEATURE_MISSING, "The organisation's plan does not include this."));
        navigate("deadlines/import", DeadlineImportView.class);
        test(find(TextArea.class).single()).setValue("Berg & Co;Domain;2031-05-31");
        press("Check the list");
        assertThat(shows("part of the")).isTrue();
    }
}
