package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.deadline.DeadlineContent;
import java.util.Optional;

/** The fields of a deadline, the same whether it is added or changed. */
class DeadlineForm {

    private final TextField name = Fields.required(Words.say("deadlines.name"), Limits.NAME);
    private final DatePicker dueOn = Fields.date(Words.say("deadlines.due-on"));
    private final MoneyField cost = new MoneyField();
    private final FrequencyField frequency = new FrequencyField();
    private final TextField supplier = Fields.optional(Words.say("deadlines.supplier"), Limits.NAME);
    private final TextArea notes = Fields.text(Words.say("deadlines.notes"), Limits.TEXT);

    DeadlineForm() {
        name.setHelperText(Words.say("deadlines.name.hint"));
        dueOn.setRequiredIndicatorVisible(true);
        notes.setHelperText(Words.say("deadlines.notes.hint"));
    }

    DeadlineForm show(DeadlineContent content) {
        name.setValue(content.name());
        dueOn.setValue(content.dueOn());
        cost.show(content.cost());
        frequency.show(content);
        supplier.setValue(Optional.ofNullable(content.supplier()).orElse(""));
        notes.setValue(Optional.ofNullable(content.notes()).orElse(""));
        return this;
    }

    FormDialog join(FormDialog dialog) {
        dialog.field("/content/name", name).field("/content/dueOn", dueOn);
        cost.join(dialog, "/content/cost");
        frequency.join(dialog, "/content");
        return dialog.field("/content/supplier", supplier).field("/content/notes", notes);
    }

    boolean isComplete() {
        return Fields.complete(name, dueOn);
    }

    DeadlineContent content() {
        return new DeadlineContent(
                name.getValue().strip(),
                dueOn.getValue(),
                cost.money(),
                frequency.frequency(),
                frequency.interval(),
                Fields.value(supplier),
                Fields.value(notes));
    }
}
