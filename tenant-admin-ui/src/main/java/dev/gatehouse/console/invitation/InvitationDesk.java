package dev.gatehouse.console.invitation;

import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.InvitationApi;
import org.springframework.stereotype.Component;

/** The parts of the API that inviting works with. */
@Component
public record InvitationDesk(InvitationApi invitations, ClientApi clients) {}
