package dev.gatehouse.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.today.TodayView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been written in a dialog is not thrown away by one key. */
class FormDialogTests extends LakesideTest {

    private final TextField name = new TextField("Name");
    private final Checkbox archived = new Checkbox("Archived");
    private FormDialog dialog;

    @BeforeEach
    void openADialog() {
        signInAsMaya();
        navigate(TodayView.class);
        name.setValue("Berg");
        dialog = new FormDialog("Edit", "Save", () -> true).field("/name", name).with(archived);
        dialog.open();
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    private ConfirmDialog question() {
        return find(ConfirmDialog.class).single();
    }

    @Test
    void untouchedDialogClosesAtOnce() {
        escape();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    @Test
    void tickIsNotWorthAQuestion() {
        archived.setValue(true);
        pressInDialog("Cancel");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void changedTextIsAskedForByKeyAndByButton() {
        name.setValue("Bergmann");
        escape();
        assertThat(dialog.isOpened()).isTrue();
        test(question()).cancel();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(name.getValue()).isEqualTo("Bergmann");

        pressInDialog("Cancel");
        assertThat(dialog.isOpened()).isTrue();
        test(question()).confirm();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void textThatIsAsBeforeIsNotAskedFor() {
        name.setValue("Bergmann");
        name.setValue("Berg");
        escape();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void savingAsksNothing() {
        name.setValue("Bergmann");
        pressInDialog("Save");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }
}
