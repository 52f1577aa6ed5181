package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementCard;
import dev.gatehouse.console.engagement.EngagementListView;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementState;
import java.util.List;

/** The newest engagements in progress. */
class OpenEngagements extends Section {

    OpenEngagements(List<EngagementListItem> engagements) {
        addClassName("block");
        var all = new RouterLink(Words.say("today.engagements.all"), EngagementListView.class);
        all.setQueryParameters(QueryParameters.of("state", EngagementState.OPEN.name()));
        var head = new Div(new H2(Words.say("today.engagements")), all);
        head.addClassName("block-head");
        var rows = new Div();
        rows.addClassName("rows");
        engagements.stream().map(EngagementCard::ofFirm).forEach(rows::add);
        add(head, rows);
    }
}
