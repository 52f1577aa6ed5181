package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways to engagements. */
public final class EngagementNavigation {

    static final String CLIENT = "client";
    static final String TEMPLATE = "template";
    static final String TAB = "tab";

    private EngagementNavigation() {}

    /** Goes to the engagement. */
    public static void open(UUID engagementId) {
        UI.getCurrent().navigate(EngagementDetailsView.class, engagementId.toString());
    }

    /** A link to the engagement. */
    public static RouterLink link(UUID engagementId, String title) {
        return new RouterLink(title, EngagementDetailsView.class, engagementId.toString());
    }

    /** A link to the people who have been invited. */
    public static RouterLink people(UUID engagementId, String title) {
        var link = link(engagementId, title);
        link.setQueryParameters(QueryParameters.of(TAB, EngagementTab.PEOPLE.inAddress()));
        return link;
    }

    /** Starts a checklist for a client. */
    public static void draftFor(UUID clientId) {
        UI.getCurrent().navigate(DraftEngagementView.class, QueryParameters.of(CLIENT, clientId.toString()));
    }

    /** Starts a checklist from a template; the client is chosen there. */
    public static void draftFrom(UUID templateId) {
        UI.getCurrent().navigate(DraftEngagementView.class, QueryParameters.of(TEMPLATE, templateId.toString()));
    }

    /** Starts a checklist; the client is chosen there. */
    public static void draft() {
        UI.getCurrent().navigate(DraftEngagementView.class);
    }
}
