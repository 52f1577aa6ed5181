package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.ItemState;

/** The two decisions, always at the bottom of the screen; or the word that there is nothing left to decide. */
class DecisionBar extends Footer {

    DecisionBar(ReviewDesk desk, SubmissionPanel panel, Runnable accept, Runnable sendBack) {
        addClassName("decision");
        if (!panel.decidable()) {
            add(new Span(Words.say("review.nothing-to-decide")));
        } else if (Permission.ITEMS_REVIEW.granted()) {
            add(key(ActionButton.primary(Words.say("review.accept"), accept).with(Glyph.CHECK), "A"));
            add(key(
                    ActionButton.secondary(Words.say("review.send-back"), sendBack)
                            .with(Glyph.UNDO),
                    "R"));
            add(begin(desk, panel));
        }
    }

    private static ActionButton key(ActionButton button, String key) {
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.setTooltipText(Words.say("review.key", key));
        return button;
    }

    private static ActionButton begin(ReviewDesk desk, SubmissionPanel panel) {
        var begin = ActionButton.quiet(Words.say("review.begin"), () -> {
            desk.begin(panel.item());
            ReviewNavigation.open(panel.item().id());
        });
        begin.setTooltipText(Words.say("review.begin.hint"));
        begin.setVisible(panel.item().state() == ItemState.SUBMITTED);
        return begin;
    }
}
