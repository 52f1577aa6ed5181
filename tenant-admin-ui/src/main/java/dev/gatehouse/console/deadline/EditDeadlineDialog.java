package dev.gatehouse.console.deadline;

import dev.gatehouse.console.component.FormDialog;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.UpdateDeadlineRequest;

/** Changes what is said of a deadline. */
class EditDeadlineDialog {

    private final DeadlineForm form;
    private final DeadlineDesk desk;
    private final DeadlineResponse deadline;

    EditDeadlineDialog(DeadlineDesk desk, DeadlineResponse deadline) {
        this.desk = desk;
        this.deadline = deadline;
        this.form = new DeadlineForm().show(deadline.content());
    }

    void open(Runnable saved) {
        form.join(new FormDialog(Words.say("deadlines.edit"), Words.say("save"), () -> save(saved)))
                .open();
    }

    private boolean save(Runnable saved) {
        if (!form.isComplete()) {
            return false;
        }
        desk.deadlines()
                .update(deadline.id(), IfMatch.version(deadline.version()), new UpdateDeadlineRequest(form.content()));
        saved.run();
        return true;
    }
}
