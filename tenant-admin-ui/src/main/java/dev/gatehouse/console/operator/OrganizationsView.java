package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Sizes;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ForOperators;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OrganizationState;
import org.jspecify.annotations.Nullable;

/** Which firms there are: name, address, state, plan, use, since when. Nothing of what they do. */
@Route(value = OrganizationsView.PATH, autoLayout = false)
@ForOperators
class OrganizationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "operator";

    private static final int PAGE = 50;
    private static final int PAUSE_MILLIS = 300;

    private final OperatorApi api;
    private final TextField search = new TextField(Words.say("operator.search"));
    private final Select<OrganizationState> state = new Select<>();
    private final Select<String> plan = new Select<>();
    private final Div health = new Div();
    private final Div rows = new Div();

    OrganizationsView(OperatorApi api) {
        this.api = api;
        addClassNames("page", "operator");
        rows.addClassName("rows");
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> show());
        offer(state, "operator.state", OrganizationState.values());
        state.setItemLabelGenerator(one -> one == null ? Words.say("operator.any") : Words.name(one));
        offer(plan, "operator.plan", Plans.ALL);
        plan.setItemLabelGenerator(one -> one == null ? Words.say("operator.any") : PlanWords.plan(one));
    }

    @SafeVarargs
    private <T> void offer(Select<T> choice, String label, T... values) {
        choice.setLabel(Words.say(label));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Words.say("operator.any"));
        choice.addValueChangeListener(change -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var filters = new Div(search, state, plan);
        filters.addClassName("filters");
        var create = ActionButton.primary(
                        Words.say("operator.create"), () -> new CreateOrganizationDialog(api).open(this::goTo))
                .with(Glyph.PLUS);
        add(
                new OperatorFrame(api),
                new PageHeader(Words.say("operator.organizations")).actions(create),
                health,
                filters,
                rows);
        OperatorFrame.guard(event, () -> {
            health.removeAll();
            health.add(new HealthStrip(api.health()));
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return Words.say("operator.organizations");
    }

    private void goTo(OperatorOrganization firm) {
        getUI().ifPresent(ui -> ui.navigate(OrganizationView.class, firm.id().toString()));
    }

    private void show() {
        rows.removeAll();
        showMore(null);
    }

    private void showMore(@Nullable String cursor) {
        var found = api.organizations(search.getValue().strip(), name(state.getValue()), plan.getValue(), PAGE, cursor);
        found.items().forEach(firm -> rows.add(row(firm)));
        var next = found.next();
        if (next != null) {
            var more = new Div();
            more.addClassName("more");
            more.add(ActionButton.quiet(Words.say("more"), () -> {
                rows.remove(more);
                showMore(next);
            }));
            rows.add(more);
        } else if (rows.getComponentCount() == 0) {
            rows.add(new EmptyState(Glyph.SEARCH, "operator.none"));
        }
    }

    private static @Nullable String name(@Nullable OrganizationState state) {
        return state == null ? null : state.name();
    }

    private static Div row(OperatorOrganization firm) {
        var name = new RouterLink(firm.name(), OrganizationView.class, firm.id().toString());
        var since = Words.say("members.since", Moments.day(Moments.dayOf(firm.createdAt())));
        var use = Words.say(
                "operator.use",
                firm.usage().staffSeats(),
                firm.usage().activeClients(),
                Sizes.text(firm.usage().storage()));
        var facts = new Span(firm.slug() + " · " + since + " · " + use);
        facts.addClassName("second");
        var words = new Div(name, facts);
        words.addClassName("row-words");
        var plan = new Span(PlanWords.plan(firm.plan()));
        plan.addClassName("tag");
        var tags = new Div(plan, StatusTag.of(firm.state()));
        tags.addClassName("actions");
        var row = new Div(words, tags);
        row.addClassName("row");
        return row;
    }
}
