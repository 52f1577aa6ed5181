package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.EngagementListItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been asked of one client, newest first, a page at a time. */
public final class ClientEngagements extends Section {

    private static final int PAGE = 20;

    private final EngagementApi engagements;
    private final UUID clientId;
    private final Div rows = new Div();

    /** Shows the first page. */
    public ClientEngagements(EngagementApi engagements, UUID clientId) {
        this.engagements = engagements;
        this.clientId = clientId;
        addClassName("block");
        rows.addClassName("rows");
        var head = new Div(new H2(Words.say("engagements.title")));
        head.addClassName("block-head");
        var first = read(null);
        add(head, first.items().isEmpty() ? new EmptyState(Glyph.LIST, "engagements.client-none") : rows);
        show(first);
    }

    private Slice<EngagementListItem> read(@Nullable String cursor) {
        return engagements.list(null, clientId, PAGE, cursor);
    }

    private void show(Slice<EngagementListItem> slice) {
        slice.items().stream().map(EngagementCard::ofClient).forEach(rows::add);
        if (slice.next() != null) {
            rows.add(more(slice.next()));
        }
    }

    private Div more(String cursor) {
        var more = new Div();
        more.addClassName("more");
        more.add(ActionButton.quiet(Words.say("more"), () -> {
            rows.remove(more);
            show(read(cursor));
        }));
        return more;
    }
}
