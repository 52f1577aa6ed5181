package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import java.util.function.Consumer;

/** Asks why; the answer stands in the firm's own history. */
class ReasonDialog {

    private final String key;
    private final Consumer<ChangeOrganizationStateRequest> act;
    private final TextArea reason = Fields.text(Words.say("operator.reason"), Limits.ACCOUNT_REASON);

    /** Takes its words from {@code {key}.title}, {@code {key}.text}, {@code {key}.do} and {@code {key}.done}. */
    ReasonDialog(String key, Consumer<ChangeOrganizationStateRequest> act) {
        this.key = key;
        this.act = act;
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Words.say("operator.reason.hint"));
    }

    void open(String subject) {
        var text = new Paragraph(Words.say(key + ".text", subject));
        text.addClassName("second");
        new FormDialog(Words.say(key + ".title", subject), Words.say(key + ".do"), () -> save(subject))
                .with(text)
                .field("/reason", reason)
                .open();
    }

    private boolean save(String subject) {
        if (!Fields.complete(reason)) {
            return false;
        }
        act.accept(new ChangeOrganizationStateRequest(reason.getValue().strip()));
        Notices.done(Words.say(key + ".done", subject));
        return true;
    }
}
