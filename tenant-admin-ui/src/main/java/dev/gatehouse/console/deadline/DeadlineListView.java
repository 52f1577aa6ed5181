package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.deadline.DeadlineState;

/** Every deadline of the firm by date, as one looks for it: by words and by state. */
@Route("deadlines/list")
@Needs(Permission.DEADLINES_READ)
class DeadlineListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final DeadlineDesk desk;
    private final TextField search = new TextField();
    private final Select<DeadlineState> state = new Select<>();
    private final Div list = new Div();

    DeadlineListView(DeadlineDesk desk) {
        this.desk = desk;
        addClassNames("page", "tall");
        list.addClassName("fill");
        configureFilters();
        var filters = new Div(search, state);
        filters.addClassName("filters");
        add(new DeadlinesHeader(DeadlineListView.class, desk, this::show), filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.title");
    }

    private void configureFilters() {
        search.setPlaceholder(Words.say("deadlines.search"));
        search.setAriaLabel(Words.say("deadlines.search"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        search.addValueChangeListener(change -> show());
        state.setAriaLabel(Words.say("deadlines.state"));
        state.setItems(DeadlineState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Words.say("deadlines.current"));
        state.setItemLabelGenerator(chosen -> chosen == null ? Words.say("deadlines.current") : Words.name(chosen));
        state.addValueChangeListener(change -> show());
    }

    private void show() {
        var pager = new SlicePager<>((limit, cursor) ->
                desk.deadlines().list(null, state.getValue(), null, null, Fields.value(search), limit, cursor));
        list.removeAll();
        list.add(pager.isEmpty() ? nothing() : new DeadlineGrid(desk, pager, this::show));
    }

    private EmptyState nothing() {
        return search.isEmpty() && state.isEmpty()
                ? new EmptyState(Glyph.CLOCK, "deadlines.none", DeadlinesHeader.add(desk, this::show))
                : new EmptyState(Glyph.SEARCH, "deadlines.no-match");
    }
}
