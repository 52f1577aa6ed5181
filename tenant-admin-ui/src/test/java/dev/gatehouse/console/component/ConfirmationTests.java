package dev.gatehouse.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.today.TodayView;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What cannot be taken back is asked for and then done once. */
class ConfirmationTests extends LakesideTest {

    @Test
    void clickingTwiceWhileTheQuestionClosesDoesItOnce() {
        signInAsMaya();
        navigate(TodayView.class);
        var done = new AtomicInteger();
        Confirmation.ask("access.revoke", "Otto", done::incrementAndGet);
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(done).hasValue(1);
    }
}
