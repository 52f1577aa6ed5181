package dev.gatehouse.console.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.SupportWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.SupportApi;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportArea;
import java.util.Set;
import java.util.UUID;

/** Lets support look: what for, where, for how long, and whether it may change things. */
class SupportDialog {

    private static final Integer[] MINUTES = {30, 60, 240, 1_440, 10_080};

    private final SupportApi support;
    private final UUID id = Ids.next();
    private final TextArea purpose = Fields.text(Words.say("support.purpose"), Limits.ACCOUNT_REASON);
    private final CheckboxGroup<SupportArea> areas = SupportWords.areas();
    private final Select<Integer> minutes = new Select<>();
    private final Checkbox mayChange = new Checkbox(Words.say("support.may-change"));

    SupportDialog(SupportApi support) {
        this.support = support;
        purpose.setRequiredIndicatorVisible(true);
        purpose.setHelperText(Words.say("support.purpose.hint"));
        minutes.setLabel(Words.say("support.minutes"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(one -> Words.say("support.minutes." + one));
        minutes.setValue(60);
        mayChange.setHelperText(Words.say("support.may-change.hint"));
    }

    void open(Runnable granted) {
        new FormDialog(Words.say("support.grant"), Words.say("support.grant.do"), () -> save(granted))
                .field("/purpose", purpose)
                .field("/areas", areas)
                .field("/minutes", minutes)
                .with(mayChange)
                .open();
    }

    private boolean save(Runnable granted) {
        if (!Fields.complete(purpose, areas)) {
            return false;
        }
        support.grant(new GrantSupportRequest(
                id,
                purpose.getValue().strip(),
                Set.copyOf(areas.getValue()),
                mayChange.getValue(),
                minutes.getValue()));
        Notices.done(Words.say("support.granted"));
        granted.run();
        return true;
    }
}
