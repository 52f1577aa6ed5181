package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.EngagementApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.EngagementState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every engagement of the firm, newest first. The chosen state stands in the address. */
@Route("engagements")
@Needs(Permission.ENGAGEMENTS_READ)
public class EngagementListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "state";
    private static final List<EngagementState> STATES = List.of(EngagementState.values());

    private final EngagementApi engagements;
    private final Tabs states = new Tabs();
    private final Div list = new Div();
    private final ActionButton create = newChecklist();

    EngagementListView(EngagementApi engagements) {
        this.engagements = engagements;
        addClassNames("page", "tall");
        list.addClassName("fill");
        states.add(new Tab(Words.say("engagements.all")));
        STATES.stream().map(Words::name).map(Tab::new).forEach(states::add);
        states.addSelectedChangeListener(change -> choose(change.isFromClient()));
        add(new PageHeader(getPageTitle()).actions(create), states, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters().getSingleParameter(STATE);
        var state = STATES.stream()
                .filter(candidate -> candidate.name().equals(chosen.orElse("")))
                .findFirst()
                .orElse(null);
        states.setSelectedIndex(state == null ? 0 : STATES.indexOf(state) + 1);
        show(state);
    }

    @Override
    public String getPageTitle() {
        return Words.say("engagements.title");
    }

    private void choose(boolean byPerson) {
        if (byPerson) {
            var index = states.getSelectedIndex();
            var query = index == 0
                    ? QueryParameters.empty()
                    : QueryParameters.of(STATE, STATES.get(index - 1).name());
            UI.getCurrent().navigate(EngagementListView.class, query);
        }
    }

    private void show(@Nullable EngagementState state) {
        var pager = new SlicePager<>((limit, cursor) -> engagements.list(state, null, limit, cursor));
        list.removeAll();
        list.add(pager.isEmpty() ? nothing(state) : new EngagementGrid(pager));
        create.setVisible(!(pager.isEmpty() && state == null) && Permission.ENGAGEMENTS_WRITE.granted());
        states.setVisible(!(pager.isEmpty() && state == null));
    }

    private static EmptyState nothing(@Nullable EngagementState state) {
        return state == null
                ? new EmptyState(Glyph.LIST, "engagements.none", newChecklist())
                : new EmptyState(Glyph.LIST, "engagements.no-match");
    }

    private static ActionButton newChecklist() {
        var button = ActionButton.primary(Words.say("engagement.new"), EngagementNavigation::draft)
                .with(Glyph.PLUS);
        button.setVisible(Permission.ENGAGEMENTS_WRITE.granted());
        return button;
    }
}
