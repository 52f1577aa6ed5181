package dev.gatehouse.console.invitation;

import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Words;

/** The ways to invitations. */
public final class InvitationNavigation {

    private InvitationNavigation() {}

    /** A link to everybody who has been invited, and to inviting more. */
    public static RouterLink link() {
        return new RouterLink(Words.say("invited.people"), InvitationsView.class);
    }
}
