package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Confirms the next date and amount of a deadline, both filled in already. What is left as proposed is not sent: the
 * regular date keeps the day that the series began on.
 */
class RenewDialog {

    private final UUID id = Ids.next();
    private final DatePicker dueOn = Fields.date(Words.say("deadlines.next-date"));
    private final MoneyField cost = new MoneyField();
    private final DeadlineDesk desk;
    private final DeadlineResponse deadline;

    RenewDialog(DeadlineDesk desk, DeadlineResponse deadline) {
        this.desk = desk;
        this.deadline = deadline;
        dueOn.setValue(deadline.nextDueOn());
        dueOn.setRequiredIndicatorVisible(true);
        // The field is filled in and gets the focus; on a phone its calendar would cover the dialog at once.
        dueOn.setAutoOpen(false);
        dueOn.setMin(deadline.content().dueOn().plusDays(1));
        cost.show(deadline.content().cost());
    }

    void open(Runnable renewed) {
        var content = deadline.content();
        var what = Words.say("deadlines.renew.text", content.name(), Moments.day(content.dueOn()));
        var dialog = new FormDialog(Words.say("deadlines.renew"), Words.say("deadlines.renew"), () -> save(renewed));
        dialog.with(new Paragraph(what)).field("/dueOn", dueOn);
        cost.join(dialog, "/cost");
        dialog.open();
    }

    private boolean save(Runnable renewed) {
        if (!Fields.complete(dueOn)) {
            return false;
        }
        var next = desk.deadlines()
                .renew(
                        deadline.id(),
                        IfMatch.version(deadline.version()),
                        new RenewDeadlineRequest(id, changedDate(), changedCost()));
        Notices.done(Words.say(
                "deadlines.renewed",
                next.content().name(),
                Moments.day(next.content().dueOn())));
        renewed.run();
        return true;
    }

    private @Nullable LocalDate changedDate() {
        return dueOn.getValue().equals(deadline.nextDueOn()) ? null : dueOn.getValue();
    }

    private @Nullable Money changedCost() {
        return Objects.equals(cost.money(), deadline.content().cost()) ? null : cost.money();
    }
}
