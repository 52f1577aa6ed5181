package dev.gatehouse.console.invitation;

import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.engagement.EngagementResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are invited to: an engagement, a client's portal, or, with no client, whatever company they name.
 *
 * @param company shown as it is where the client is known
 */
public record Scope(@Nullable UUID clientId, @Nullable UUID engagementId, String company) {

    /** Every client of the firm. */
    public static final Scope FIRM = new Scope(null, null, "");

    /** One client. */
    public static Scope of(ClientResponse client) {
        return new Scope(client.id(), null, client.name());
    }

    /** One engagement of a client. */
    public static Scope of(EngagementResponse engagement) {
        return new Scope(engagement.clientId(), engagement.id(), engagement.clientName());
    }

    boolean isFirm() {
        return clientId == null;
    }
}
