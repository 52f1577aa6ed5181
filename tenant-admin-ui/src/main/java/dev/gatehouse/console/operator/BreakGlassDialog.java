package dev.gatehouse.console.operator;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.SupportWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.SupportArea;
import java.util.Set;
import java.util.UUID;

/** Asks another operator for leave in an emergency. */
class BreakGlassDialog {

    private static final int MINUTES = 30;

    private final OperatorApi api;
    private final UUID firm;
    private final UUID id = Ids.next();
    private final TextArea reason = Fields.text(Words.say("operator.reason"), Limits.ACCOUNT_REASON);
    private final CheckboxGroup<SupportArea> areas = SupportWords.areas();

    BreakGlassDialog(OperatorApi api, UUID firm) {
        this.api = api;
        this.firm = firm;
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Words.say("operator.emergency.hint"));
    }

    void open(Runnable asked) {
        var text = new Paragraph(Words.say("operator.emergency.text", MINUTES));
        text.addClassName("second");
        new FormDialog(Words.say("operator.emergency"), Words.say("operator.emergency.ask"), () -> save(asked))
                .with(text)
                .field("/reason", reason)
                .field("/areas", areas)
                .open();
    }

    private boolean save(Runnable asked) {
        if (!Fields.complete(reason, areas)) {
            return false;
        }
        api.requestBreakGlass(
                firm, new BreakGlassRequest(id, reason.getValue().strip(), Set.copyOf(areas.getValue()), MINUTES));
        Notices.done(Words.say("operator.emergency.asked"));
        asked.run();
        return true;
    }
}
