package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;

/** The whole day in four large numbers, for those who look before they read. */
class Glance extends UnorderedList {

    /**
     * Counts what was read.
     *
     * @param most how many of each kind were asked for; so many may stand for more
     */
    Glance(ReviewQueueResponse reviews, AttentionResponse attention, int most) {
        addClassName("glance");
        var today = Moments.today();
        var overdue = (int) attention.due().stream()
                .filter(engagement -> engagement.dueOn().isBefore(today))
                .count();
        var near = attention.due().size() - overdue;
        var unopened = attention.unopened().size();
        number(Glyph.INBOX, "reviews", "wait", reviews.waiting(), reviews.waiting() >= Limits.COUNTED);
        number(Glyph.ALERT, "overdue", "bad", overdue, overdue == most);
        number(Glyph.CLOCK, "near", "warn", near, attention.due().size() == most && overdue < most);
        number(Glyph.MAIL, "unopened", "plain", unopened, unopened == most);
    }

    private void number(Glyph glyph, String key, String tone, int count, boolean more) {
        var number = new Span(more ? count + "+" : String.valueOf(count));
        number.addClassName("number");
        var word = new Span(Words.say("today.glance." + key));
        word.addClassName("second");
        var item = new ListItem(glyph.icon(), number, word);
        item.addClassNames("card", count == 0 ? "none" : tone);
        add(item);
    }
}
