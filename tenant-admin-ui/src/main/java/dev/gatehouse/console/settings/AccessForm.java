package dev.gatehouse.console.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.Optional;

/** The rules of the door. What is weaker than the standards ask for is said beside it, before it is saved. */
class AccessForm extends Div {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int STANDARD_MINUTES = 10;

    private final AccessPolicyApi api;
    private final AccessPolicyResponse policy;
    private final Runnable saved;
    private final RadioButtonGroup<Identify> identify = choice("door.identify", Identify.values());
    private final RadioButtonGroup<Prove> prove = choice("door.prove", Prove.values());
    private final IntegerField minutes = number("door.minutes", 1, 30);
    private final IntegerField sends = number("door.sends", 1, 20);
    private final IntegerField tries = number("door.tries", 1, 5);
    private final IntegerField hours = number("door.hours", 1, 168);
    private final Checkbox hardened = new Checkbox(Words.say("door.hardened"));
    private final Checkbox colleagues = new Checkbox(Words.say("door.colleagues"));
    private final Div notice = new Div();
    private final Paragraph problem = new Paragraph();

    AccessForm(AccessPolicyApi api, AccessPolicyResponse policy, Runnable saved) {
        this.api = api;
        this.policy = policy;
        this.saved = saved;
        addClassNames("card", "form");
        hardened.setHelperText(Words.say("door.hardened.hint"));
        colleagues.setHelperText(Words.say("door.colleagues.hint"));
        sends.setHelperText(Words.say("door.sends.hint"));
        hours.setHelperText(Words.say("door.hours.hint"));
        notice.addClassName("preview");
        notice.getElement().setAttribute("role", "status");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(Words.say("door.preset", Words.name(policy.preset()))));
        add(identify, prove, minutes, sends, tries, hours, hardened, colleagues, notice, problem, end());
        show(policy.rules());
        hardened.setValue(policy.hardened());
        identify.addValueChangeListener(change -> warn());
        prove.addValueChangeListener(change -> warn());
        minutes.addValueChangeListener(change -> warn());
        hardened.addValueChangeListener(change -> warn());
        warn();
    }

    private static <T extends Enum<T>> RadioButtonGroup<T> choice(String key, T[] values) {
        var group = new RadioButtonGroup<T>(Words.say(key));
        group.setItems(values);
        group.setItemLabelGenerator(Words::name);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static IntegerField number(String key, int min, int max) {
        var field = new IntegerField(Words.say(key));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setWidth("min(100%, 280px)");
        return field;
    }

    private Div end() {
        var preset = ActionButton.quiet(Words.say("door.back-to-preset"), () -> show(policy.presetRules()));
        var save = ActionButton.primary(Words.say("save"), this::save);
        var end = new Div(preset, save);
        end.addClassName("form-end");
        end.setVisible(Permission.ORGANIZATION_WRITE.granted());
        return end;
    }

    private void show(AccessRules rules) {
        identify.setValue(rules.identify());
        prove.setValue(rules.prove());
        minutes.setValue(rules.challengeSeconds() / MINUTE);
        sends.setValue(rules.sendsPerVerification());
        tries.setValue(rules.triesPerCode());
        hours.setValue(rules.sessionSeconds() / HOUR);
        colleagues.setValue(rules.contactsMayInvite());
    }

    private void warn() {
        notice.removeAll();
        if (prove.getValue() == Prove.NONE) {
            notice.add(new Span(Words.say("door.notice.none")));
        }
        if (!hardened.getValue() && prove.getValue() != Prove.NONE && minutesOrNone() > STANDARD_MINUTES) {
            notice.add(new Span(Words.say("door.notice.long", minutesOrNone())));
        }
        notice.setVisible(notice.getComponentCount() > 0);
    }

    private int minutesOrNone() {
        return Optional.ofNullable(minutes.getValue()).orElse(0);
    }

    private void save() {
        problem.setVisible(false);
        if (!Fields.complete(identify, prove, minutes, tries, hours) || sends.isInvalid()) {
            return;
        }
        try {
            api.change(IfMatch.version(policy.version()), request());
            saved.run();
        } catch (PlatformProblem refused) {
            explain(refused);
        }
    }

    private ChangeAccessPolicyRequest request() {
        return new ChangeAccessPolicyRequest(
                identify.getValue(),
                prove.getValue(),
                minutes.getValue() * MINUTE,
                sends.getValue(),
                tries.getValue(),
                hours.getValue() * HOUR,
                hardened.getValue(),
                colleagues.getValue());
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.UNAUTHENTICATED || refused.code() == ProblemCode.STALE_VERSION) {
            throw refused;
        }
        problem.setText(PlanWords.explain(refused.problem()));
        problem.setVisible(true);
    }
}
