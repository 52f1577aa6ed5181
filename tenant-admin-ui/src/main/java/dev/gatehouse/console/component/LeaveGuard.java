package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/**
 * Asks before something unsaved is left: by a link of the console, and by closing or reloading the browser's page. The
 * view hands its {@link BeforeLeaveEvent} on.
 */
public final class LeaveGuard {

    private static final String WARN = "window.onbeforeunload = event => event.preventDefault()";
    private static final String LET_GO = "window.onbeforeunload = null";

    private final Component view;
    private final BooleanSupplier unsaved;
    private boolean warned;

    /**
     * Watches a view.
     *
     * @param unsaved whether leaving now would lose something
     */
    public LeaveGuard(Component view, BooleanSupplier unsaved) {
        this.view = view;
        this.unsaved = unsaved;
        view.addDetachListener(gone -> letGo());
    }

    /** Something may have been written: from now on the browser asks too, until all is saved. */
    public void changed() {
        if (warned != unsaved.getAsBoolean()) {
            warned = !warned;
            view.getElement().executeJs(warned ? WARN : LET_GO);
        }
    }

    /** Nothing is lost any more. */
    public void letGo() {
        if (warned) {
            warned = false;
            view.getElement().executeJs(LET_GO);
        }
    }

    /** Asks, and goes on only when the reader says so. */
    public void ask(BeforeLeaveEvent event) {
        if (!unsaved.getAsBoolean()) {
            return;
        }
        var leaving = event.postpone();
        Confirmation.leaving(leaving::proceed, leaving::cancel);
    }
}
