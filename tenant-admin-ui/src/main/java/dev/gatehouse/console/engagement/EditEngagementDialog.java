package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.UpdateEngagementRequest;
import java.util.Optional;

/** Changes title, message and date of an engagement. */
class EditEngagementDialog {

    private final TextField title = Fields.required(Words.say("engagement.title"), Limits.TITLE);
    private final TextArea message = Fields.text(Words.say("engagement.message"), Limits.TEXT);
    private final DatePicker dueOn = Fields.date(Words.say("engagement.due"));
    private final IntegerField dueInDays = Fields.days(Words.say("due.in-days"), Limits.DUE_DAYS);
    private final EngagementApi engagements;
    private final EngagementResponse engagement;

    EditEngagementDialog(EngagementApi engagements, EngagementResponse engagement) {
        this.engagements = engagements;
        this.engagement = engagement;
        title.setValue(engagement.title());
        message.setValue(Optional.ofNullable(engagement.message()).orElse(""));
        message.setHelperText(Words.say("engagement.message.hint"));
        dueOn.setValue(engagement.dueOn());
        dueInDays.setValue(engagement.dueInDays());
        dueInDays.setVisible(engagement.dueInDays() != null);
    }

    void open(Runnable saved) {
        new FormDialog(Words.say("engagement.edit"), Words.say("save"), () -> save(saved))
                .field("/title", title)
                .field("/dueOn", dueOn)
                .field("/dueInDays", dueInDays)
                .field("/message", message)
                .open();
    }

    private boolean save(Runnable saved) {
        if (!Fields.complete(title) || dueInDays.isInvalid()) {
            return false;
        }
        var days = dueOn.isEmpty() ? dueInDays.getValue() : null;
        var request =
                new UpdateEngagementRequest(title.getValue().strip(), Fields.value(message), dueOn.getValue(), days);
        engagements.update(engagement.id(), IfMatch.version(engagement.version()), request);
        saved.run();
        return true;
    }
}
