package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.problem.ProblemCode;
import java.time.ZoneId;
import java.util.List;

/** How the firm counts the days of deadlines, and who is reminded how long before. */
@Route("deadlines/settings")
@Needs(Permission.ORGANIZATION_WRITE)
class DeadlineSettingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int USUAL_DAYS = 7;
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final DeadlineDesk desk;
    private final ComboBox<String> zone = new ComboBox<>(Words.say("deadlines.zone"));
    private final IntegerField notice = new IntegerField(Words.say("deadlines.notice"));
    private final Div rules = new Div();
    private final Paragraph problem = new Paragraph();
    private int version;

    DeadlineSettingsView(DeadlineDesk desk) {
        this.desk = desk;
        addClassName("page");
        zone.setItems(ZONES);
        zone.setHelperText(Words.say("deadlines.zone.hint"));
        zone.setRequiredIndicatorVisible(true);
        notice.setHelperText(Words.say("deadlines.notice.hint"));
        notice.setMin(0);
        notice.setMax(Limits.REMINDER_DAYS);
        notice.setStepButtonsVisible(true);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        rules.addClassName("form");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        problem.setVisible(false);
        show(desk.deadlines().settings());
        var more = ActionButton.secondary(
                        Words.say("deadlines.rule.add"),
                        () -> rules.add(new RuleRow(new ReminderRule(USUAL_DAYS, true, false, null))))
                .with(Glyph.PLUS);
        var form = new Div(
                zone,
                notice,
                new H2(Words.say("deadlines.rules")),
                new Paragraph(Words.say("deadlines.rules.hint")),
                rules,
                more,
                problem,
                ActionButton.primary(Words.say("save"), this::save));
        form.addClassNames("card", "form");
        add(new DeadlinesHeader(DeadlineSettingsView.class, desk, () -> {}), form);
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.settings");
    }

    private void show(DeadlineSettingsResponse settings) {
        version = settings.version();
        zone.setValue(settings.timeZone());
        notice.setValue(settings.noticeDays());
        rules.removeAll();
        settings.rules().stream().map(RuleRow::new).forEach(rules::add);
    }

    private void save() {
        problem.setVisible(false);
        if (!Fields.complete(zone, notice)) {
            return;
        }
        var written =
                rules.getChildren().map(RuleRow.class::cast).map(RuleRow::rule).toList();
        try {
            show(desk.deadlines()
                    .changeSettings(
                            IfMatch.version(version),
                            new ChangeDeadlineSettingsRequest(zone.getValue(), notice.getValue(), written)));
            Notices.done(Words.say("deadlines.settings.saved"));
        } catch (PlatformProblem refused) {
            explain(refused);
        }
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.UNAUTHENTICATED || refused.overtaken()) {
            throw refused;
        }
        var errors = refused.problem().errors();
        if (errors == null
                || errors.stream()
                                .filter(error -> !mark(error.pointer(), error.message()))
                                .count()
                        > 0) {
            problem.setText(PlanWords.explain(refused.problem()));
            problem.setVisible(true);
        }
    }

    private boolean mark(String pointer, String message) {
        if (pointer.equals("/timeZone")) {
            zone.setErrorMessage(message);
            zone.setInvalid(true);
            return true;
        }
        var parts = pointer.split("/");
        return parts.length > 2
                && parts[1].equals("rules")
                && rules.getChildren()
                        .skip(Integer.parseInt(parts[2]))
                        .findFirst()
                        .map(RuleRow.class::cast)
                        .map(row -> row.mark(message))
                        .orElse(false);
    }
}
