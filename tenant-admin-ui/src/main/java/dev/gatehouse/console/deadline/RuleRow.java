package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.ReminderRule;
import java.util.Optional;

/** Who is reminded so many days before, and in which words. */
class RuleRow extends Div {

    private final IntegerField days = new IntegerField(Words.say("deadlines.rule.days"));
    private final Checkbox contacts = new Checkbox(Words.say("deadlines.rule.contacts"));
    private final Checkbox staff = new Checkbox(Words.say("deadlines.rule.staff"));
    private final TextArea message = Fields.text(Words.say("deadlines.rule.message"), Limits.REASON);

    RuleRow(ReminderRule rule) {
        addClassName("rule");
        days.setValue(rule.daysBefore());
        days.setMin(0);
        days.setMax(Limits.REMINDER_DAYS);
        days.setStepButtonsVisible(true);
        contacts.setValue(rule.contacts());
        staff.setValue(rule.staff());
        message.setValue(Optional.ofNullable(rule.message()).orElse(""));
        add(
                days,
                contacts,
                staff,
                ActionButton.icon(Glyph.TRASH, Words.say("deadlines.rule.remove"), this::removeFromParent),
                message);
    }

    ReminderRule rule() {
        return new ReminderRule(
                days.getOptionalValue().orElse(0), contacts.getValue(), staff.getValue(), Fields.value(message));
    }

    /** Says at the number of days what is wrong with the rule. */
    boolean mark(String problem) {
        days.setErrorMessage(problem);
        days.setInvalid(true);
        return true;
    }
}
