package dev.gatehouse.console.engagement;

import dev.gatehouse.console.invitation.InvitationDesk;
import dev.gatehouse.console.platform.AccessPolicyApi;
import dev.gatehouse.console.platform.ActivityApi;
import dev.gatehouse.console.platform.ClientApi;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.FileApi;
import dev.gatehouse.console.platform.ItemApi;
import dev.gatehouse.console.platform.TemplateApi;
import org.springframework.stereotype.Component;

/** The parts of the API that an engagement's page works with. */
@Component
record EngagementDesk(
        EngagementApi engagements,
        ItemApi items,
        ClientApi clients,
        FileApi files,
        ActivityApi activity,
        TemplateApi templates,
        InvitationDesk invitations,
        AccessPolicyApi policies) {}
