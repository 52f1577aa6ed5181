package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.contract.client.ClientListItem;
import java.util.HashMap;
import java.util.UUID;

/** A client to choose by name. */
public record ClientChoice(UUID id, String name) {

    /** Searches at the API while one types. */
    public static ComboBox<ClientChoice> field(ClientApi clients) {
        var field = new ComboBox<ClientChoice>(Words.say("engagement.client"));
        field.setRequiredIndicatorVisible(true);
        field.setItemLabelGenerator(ClientChoice::name);
        field.setWidthFull();
        var pagers = new HashMap<String, SlicePager<ClientListItem>>();
        field.setItemsWithFilterConverter(
                query -> pagers.computeIfAbsent(query.getFilter().orElse(""), typed -> search(clients, typed))
                        .slice(query.getOffset(), query.getLimit())
                        .map(ClientChoice::of),
                typed -> typed);
        return field;
    }

    private static SlicePager<ClientListItem> search(ClientApi clients, String typed) {
        return new SlicePager<>((limit, cursor) -> clients.list(typed.isBlank() ? null : typed, limit, cursor));
    }

    private static ClientChoice of(ClientListItem client) {
        return new ClientChoice(client.id(), client.name());
    }
}
