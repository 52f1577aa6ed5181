package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.activity.Timeline;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.ProgressMeter;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import java.util.UUID;

/** One engagement: what is asked and where it stands, who has the link, and what happened. */
@Route("engagements")
@Needs(Permission.ENGAGEMENTS_READ)
class EngagementDetailsView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final EngagementDesk desk;
    private String title = "";
    private EngagementTab tab = EngagementTab.ITEMS;

    EngagementDetailsView(EngagementDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String engagementId) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EngagementNavigation.TAB)
                .ifPresent(chosen -> tab = EngagementTab.read(chosen));
        show(PathIds.read(engagementId));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID engagementId) {
        var engagement = desk.engagements().get(engagementId);
        Runnable reload = () -> show(engagementId);
        title = engagement.title();
        removeAll();
        add(header(engagement, reload));
        if (engagement.message() != null) {
            add(message(engagement.message()));
        }
        add(tabs(engagement, reload));
    }

    private PageHeader header(EngagementResponse engagement, Runnable reload) {
        var header = new PageHeader(engagement.title())
                .below(ClientNavigation.link(engagement.clientId(), engagement.clientName()))
                .facts(StatusTag.of(engagement.state()));
        if (engagement.dueOn() != null) {
            header.facts(new Span(Words.say("due.on", Moments.day(engagement.dueOn()))));
        }
        if (engagement.dueOn() == null && engagement.dueInDays() != null) {
            header.facts(new Span(Words.say("due.after-sending", engagement.dueInDays())));
        }
        if (engagement.template() != null) {
            header.facts(new Span(Words.say(
                    "engagement.from-template",
                    engagement.template().name(),
                    engagement.template().version())));
        }
        if (engagement.sentAt() != null) {
            header.facts(new Span(Words.say("engagement.sent-at", Moments.text(engagement.sentAt()))));
        }
        return header.facts(new ProgressMeter(engagement.progress()))
                .actions(saveAsTemplate(engagement), edit(engagement, reload), send(engagement, reload));
    }

    private static Paragraph message(String text) {
        var message = new Paragraph(text);
        message.addClassNames("message", "plain-text");
        return message;
    }

    private TabSheet tabs(EngagementResponse engagement, Runnable reload) {
        var tabs = new TabSheet();
        tabs.addClassName("tabs");
        tabs.add(Words.say("engagement.tab.items"), new ItemList(desk, engagement, reload));
        tabs.add(Words.say("engagement.tab.people"), new InvitationList(desk, engagement, reload));
        if (Permission.ACTIVITY_READ.granted()) {
            tabs.add(Words.say("engagement.tab.activity"), new Timeline(desk.activity(), engagement.id()));
        }
        tabs.setSelectedIndex(Math.min(tab.ordinal(), tabs.getTabCount() - 1));
        tabs.addSelectedChangeListener(change -> choose(engagement.id(), tabs.getSelectedIndex()));
        return tabs;
    }

    private void choose(UUID engagementId, int index) {
        tab = EngagementTab.values()[index];
        var here = new Location(
                "engagements/" + engagementId, QueryParameters.of(EngagementNavigation.TAB, tab.inAddress()));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
    }

    private ActionButton saveAsTemplate(EngagementResponse engagement) {
        var save = ActionButton.quiet(
                Words.say("template.save-as"), () -> new SaveAsTemplateDialog(desk.templates(), engagement).open());
        save.setVisible(!engagement.items().isEmpty() && Permission.TEMPLATES_WRITE.granted());
        return save;
    }

    private ActionButton edit(EngagementResponse engagement, Runnable reload) {
        var edit = ActionButton.secondary(
                Words.say("edit"), () -> new EditEngagementDialog(desk.engagements(), engagement).open(reload));
        edit.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        return edit;
    }

    private ActionButton send(EngagementResponse engagement, Runnable reload) {
        var send = ActionButton.primary(Words.say("send"), () -> new SendDialog(desk, engagement, reload).open())
                .with(Glyph.SEND);
        send.setVisible(engagement.state() == EngagementState.DRAFT && Permission.ENGAGEMENTS_SEND.granted());
        send.setEnabled(!engagement.items().isEmpty());
        return send;
    }
}
