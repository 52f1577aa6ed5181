package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Whom the firm has invited, the newest first; of one client or one engagement, or of all. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@ReadOnly
class ListInvitations {

    private static final String START =
            Cursor.of(Instant.parse("9999-01-01T00:00:00Z").toString(), new UUID(-1, -1).toString());

    private final InvitationRepository invitations;
    private final ClientDirectory clients;
    private final EngagementDirectory engagements;

    ListInvitations(InvitationRepository invitations, ClientDirectory clients, EngagementDirectory engagements) {
        this.invitations = invitations;
        this.clients = clients;
        this.engagements = engagements;
    }

    Mono<Slice<InvitationListItem>> list(@Nullable UUID client, @Nullable UUID engagement, String cursor, int limit) {
        List<String> before = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        Instant at = Cursor.moment(before.get(0));
        UUID id = Cursor.id(before.get(1));
        return Mono.justOrEmpty(client)
                .flatMap(clients::find)
                .then(Mono.justOrEmpty(engagement).flatMap(engagements::find))
                .then(invitations.page(client, engagement, at, id, limit + 1))
                .map(rows -> Cursor.slice(rows, limit, ListInvitations::cursorOf));
    }

    private static String cursorOf(InvitationListItem invitation) {
        return Cursor.of(invitation.invitedAt().toString(), invitation.id().toString());
    }
}
