package dev.gatehouse.console.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /** Takes its words from {@code {key}.title}, {@code {key}.text} and {@code {key}.do}; the text may have a gap. */
    public static void ask(String key, String subject, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.say(key + ".title", subject));
        dialog.setText(Words.say(key + ".text", subject));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("cancel"));
        dialog.setConfirmText(Words.say(key + ".do"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
