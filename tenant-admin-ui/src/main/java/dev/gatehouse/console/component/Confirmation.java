package dev.gatehouse.console.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /** Takes its words from {@code {key}.title}, {@code {key}.text} and {@code {key}.do}; the text may have a gap. */
    public static void ask(String key, String subject, Runnable action) {
        var dialog = dialog(key, subject, Words.say("cancel"));
        dialog.addConfirmListener(confirmed -> {
            // A second click may be on its way while the dialog closes.
            confirmed.unregisterListener();
            Repeatable.run(action);
        });
        FocusReturn.after(dialog);
        dialog.open();
    }

    /** Asks whether what has been written may be lost. */
    static void leaving(Runnable leave, Runnable stay) {
        var dialog = dialog("leave", "", Words.say("leave.stay"));
        dialog.addConfirmListener(confirmed -> leave.run());
        dialog.addCancelListener(stays -> stay.run());
        dialog.open();
    }

    private static ConfirmDialog dialog(String key, String subject, String cancel) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.say(key + ".title", subject));
        dialog.setText(Words.say(key + ".text", subject));
        dialog.setCancelable(true);
        dialog.setCancelText(cancel);
        dialog.setConfirmText(Words.say(key + ".do"));
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
