package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.invitation.InvitedSection;
import dev.gatehouse.console.invitation.Scope;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;

/** Who is invited to the engagement, and how to invite contacts of the client or somebody new. */
class InvitationList extends Div {

    InvitationList(EngagementDesk desk, EngagementResponse engagement, Runnable reload) {
        addClassName("items");
        if (Permission.ORGANIZATION_READ.granted()) {
            add(new DoorSection(desk, engagement.id()));
        }
        if (engagement.state() == EngagementState.DRAFT) {
            add(new EmptyState(Glyph.MAIL, "invitations.none"));
            return;
        }
        add(new InvitedSection(desk.invitations(), Scope.of(engagement), () -> {}));
        var more = ActionButton.secondary(Words.say("send.more"), () -> new SendDialog(desk, engagement, reload).open())
                .with(Glyph.PLUS);
        more.setVisible(Permission.ENGAGEMENTS_SEND.granted());
        add(more);
    }
}
