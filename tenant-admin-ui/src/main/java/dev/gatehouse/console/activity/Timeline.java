package dev.gatehouse.console.activity;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ActivityApi;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.event.ActivityEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that happened in an engagement, newest first, by day. Reads when it is first looked at. */
public final class Timeline extends Div {

    private static final int PAGE = 50;

    private final ActivityApi activity;
    private final UUID engagementId;
    private final Div days = new Div();
    private @Nullable LocalDate day;

    /** Reads nothing before it is on screen. */
    public Timeline(ActivityApi activity, UUID engagementId) {
        this.activity = activity;
        this.engagementId = engagementId;
        addClassName("timeline");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        removeAll();
        days.removeAll();
        day = null;
        add(new ChainMark(activity, engagementId), days);
        show(read(null));
    }

    private Slice<ActivityEntry> read(@Nullable String cursor) {
        return activity.list(engagementId, PAGE, cursor);
    }

    private void show(Slice<ActivityEntry> slice) {
        if (slice.items().isEmpty()) {
            days.add(new Paragraph(Words.say("activity.none")));
        }
        slice.items().forEach(this::show);
        if (slice.next() != null) {
            days.add(more(slice.next()));
        }
    }

    private void show(ActivityEntry entry) {
        var then = Moments.dayOf(entry.at());
        if (!then.equals(day)) {
            day = then;
            days.add(new H2(Moments.heading(then)));
        }
        days.add(new TimelineEntry(entry));
    }

    private Div more(String cursor) {
        var more = new Div();
        more.addClassName("more");
        more.add(ActionButton.quiet(Words.say("more"), () -> {
            days.remove(more);
            show(read(cursor));
        }));
        return more;
    }
}
