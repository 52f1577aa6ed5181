package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * Gives the focus back when a dialog closes: to the button that opened it, or to the view when that button has gone
 * with what was changed. The browser cannot do it, because the button is disabled while the server works.
 */
public final class FocusReturn {

    private static final String TO_VIEW =
            "const view = document.querySelector('main'); if (view) { view.tabIndex = -1; view.focus(); }";

    private FocusReturn() {}

    /** Remembers a button for the time that its action runs. */
    static void during(ActionButton button, Runnable action) {
        var ui = UI.getCurrent();
        ComponentUtil.setData(ui, ActionButton.class, button);
        try {
            action.run();
        } finally {
            ComponentUtil.setData(ui, ActionButton.class, null);
        }
    }

    /** To be called where a dialog is made or opened. */
    public static void after(Component dialog) {
        var ui = UI.getCurrent();
        var opener = Optional.ofNullable(ComponentUtil.getData(ui, ActionButton.class));
        dialog.getElement().addPropertyChangeListener("opened", change -> {
            if (Boolean.FALSE.equals(change.getValue())) {
                giveBack(ui, opener);
            }
        });
    }

    private static void giveBack(UI ui, Optional<ActionButton> opener) {
        opener.filter(Component::isAttached)
                .ifPresentOrElse(ActionButton::focus, () -> ui.getPage().executeJs(TO_VIEW));
    }
}
