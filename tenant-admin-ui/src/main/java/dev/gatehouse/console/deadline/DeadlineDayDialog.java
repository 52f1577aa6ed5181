package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.FocusReturn;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineResponse;

/** One deadline of the calendar, with what can be done. */
class DeadlineDayDialog extends Dialog {

    DeadlineDayDialog(DeadlineDesk desk, DeadlineResponse deadline, Runnable changed) {
        setHeaderTitle(deadline.content().name());
        setWidth("min(640px, calc(100vw - 32px))");
        var row = new DeadlineRow(desk, deadline, () -> {
                    close();
                    changed.run();
                })
                .withClient(deadline);
        add(new Div(row));
        getFooter().add(ActionButton.secondary(Words.say("close"), this::close));
        FocusReturn.after(this);
    }
}
