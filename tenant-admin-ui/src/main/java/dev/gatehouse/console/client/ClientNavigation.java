package dev.gatehouse.console.client;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways to a client card. */
public final class ClientNavigation {

    private ClientNavigation() {}

    /** Goes to the client. */
    public static void open(UUID clientId) {
        UI.getCurrent().navigate(ClientDetailsView.class, clientId.toString());
    }

    /** A link to the client. */
    public static RouterLink link(UUID clientId, String name) {
        return new RouterLink(name, ClientDetailsView.class, clientId.toString());
    }
}
