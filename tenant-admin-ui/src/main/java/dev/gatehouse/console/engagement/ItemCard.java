package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.FileList;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.form.FormPreview;
import dev.gatehouse.console.platform.FileLinks;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.review.ReviewNavigation;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.form.Question;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item: what was asked, what came, what was decided. */
class ItemCard extends Article {

    private final EngagementDesk desk;
    private final ItemResponse item;
    private final Runnable reload;
    private final Div actions = new Div();
    private @Nullable ActionButton up;
    private @Nullable ActionButton down;

    ItemCard(EngagementDesk desk, ItemResponse item, Runnable reload) {
        this.desk = desk;
        this.item = item;
        this.reload = reload;
        addClassNames("card", "item");
        add(head());
        if (item.instructions() != null) {
            add(plain(item.instructions()));
        }
        if (item.reason() != null) {
            add(reason(item.reason()));
        }
        if (!item.files().isEmpty()) {
            add(new FileList(item.files(), new FileLinks(desk.files())));
        }
        if (!item.submissions().isEmpty()) {
            add(new SubmissionHistory(item));
        }
    }

    ItemResponse item() {
        return item;
    }

    /** Lets the card be moved by its buttons and by Alt with an arrow key. */
    ItemCard movable(BiConsumer<ItemCard, Integer> move) {
        up = mover(Glyph.CHEVRON_UP, "items.up.named", Key.ARROW_UP, () -> move.accept(this, -1));
        down = mover(Glyph.CHEVRON_DOWN, "items.down.named", Key.ARROW_DOWN, () -> move.accept(this, 1));
        return this;
    }

    private ActionButton mover(Glyph glyph, String word, Key key, Runnable move) {
        var button = ActionButton.icon(glyph, Words.say(word, item.title()), move);
        Shortcuts.addShortcutListener(this, () -> runIf(button, move), key, KeyModifier.ALT)
                .listenOn(this);
        actions.add(button);
        return button;
    }

    private static void runIf(ActionButton possible, Runnable move) {
        if (possible.isEnabled()) {
            move.run();
        }
    }

    void place(int index, int count) {
        if (up != null && down != null) {
            up.setEnabled(index > 0);
            down.setEnabled(index < count - 1);
        }
    }

    /** Puts the focus on the button that was just used, or on its neighbour at the end of the way. */
    void focusMove(int by) {
        Stream.of(by < 0 ? up : down, up, down)
                .filter(button -> button != null && button.isEnabled())
                .findFirst()
                .ifPresent(ActionButton::focus);
    }

    private Div head() {
        var words = new Div(new H2(item.title()));
        words.addClassName("row-words");
        if (item.questions() != null) {
            var questions =
                    new Span(Words.say("item.questions", item.questions().size()));
            questions.addClassName("second");
            words.add(questions);
        }
        if (item.dueOn() != null) {
            var due = new Span(Words.say("due.on", Moments.day(item.dueOn())));
            due.addClassName("second");
            words.add(due);
        }
        if (item.dueOn() == null && item.dueInDays() != null) {
            var due = new Span(Words.say("due.after-sending", item.dueInDays()));
            due.addClassName("second");
            words.add(due);
        }
        var head = new Div(words, StatusTag.of(item.state()), actions());
        head.addClassName("item-head");
        return head;
    }

    private Div actions() {
        actions.addClassName("actions");
        if (item.questions() != null) {
            actions.add(preview(item.questions()));
        }
        if (waitsForReview() && Permission.ITEMS_REVIEW.granted()) {
            actions.add(ActionButton.secondary(Words.say("item.review"), () -> ReviewNavigation.open(item.id())));
        }
        if (Permission.ENGAGEMENTS_WRITE.granted()) {
            actions.add(edit());
        }
        if (item.state() == ItemState.DRAFT && Permission.ENGAGEMENTS_WRITE.granted()) {
            actions.add(remove());
        }
        return actions;
    }

    private static ActionButton preview(List<Question> questions) {
        return ActionButton.icon(Glyph.EYE, Words.say("form.preview"), () -> new FormPreview(questions).open());
    }

    private boolean waitsForReview() {
        return item.state() == ItemState.SUBMITTED || item.state() == ItemState.UNDER_REVIEW;
    }

    private ActionButton edit() {
        var word = Words.say("items.edit.named", item.title());
        return ActionButton.icon(
                Glyph.PENCIL, word, () -> new ItemDialog(desk.items(), item.type()).edit(item, reload));
    }

    private ActionButton remove() {
        var word = Words.say("items.remove.named", item.title());
        return ActionButton.icon(
                Glyph.TRASH, word, () -> Confirmation.ask("items.remove", item.title(), this::removeItem));
    }

    private void removeItem() {
        desk.items().remove(item.id(), IfMatch.version(item.version()));
        reload.run();
    }

    private static Component plain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("second", "plain-text");
        return paragraph;
    }

    private static Component reason(String text) {
        var title = new Span(Words.say("item.reason"));
        title.addClassName("strong");
        var note = new Div(title, new Paragraph(text));
        note.addClassNames("note", "plain-text");
        return note;
    }
}
