package dev.gatehouse.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button whose click does a thing once: it stays disabled until the server is through with it. */
public final class ActionButton extends Button {

    private ActionButton(String word, Runnable action, ButtonVariant... variants) {
        super(word);
        addThemeVariants(variants);
        setDisableOnClick(true);
        addClickListener(click -> run(action));
    }

    /** The one main thing to do in a view. */
    public static ActionButton primary(String word, Runnable action) {
        return new ActionButton(word, action, ButtonVariant.LUMO_PRIMARY);
    }

    /** Something else to do. */
    public static ActionButton secondary(String word, Runnable action) {
        return new ActionButton(word, action);
    }

    /** Something to do now and then. */
    public static ActionButton quiet(String word, Runnable action) {
        return new ActionButton(word, action, ButtonVariant.LUMO_TERTIARY);
    }

    /** An icon alone, with a name for those who do not see it. */
    public static ActionButton icon(Glyph glyph, String word, Runnable action) {
        var button = new ActionButton("", action, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setIcon(glyph.icon());
        button.setAriaLabel(word);
        button.setTooltipText(word);
        return button;
    }

    /** The same with an icon before its word. */
    public ActionButton with(Glyph glyph) {
        setIcon(glyph.icon());
        return this;
    }

    private void run(Runnable action) {
        try {
            FocusReturn.during(this, () -> Repeatable.run(action));
        } finally {
            setEnabled(true);
        }
    }
}
