package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.Wordmark;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ForOperators;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Which firms there are: name, address, state, plan, since when. Nothing of what they do. */
@Route(value = OrganizationsView.PATH, autoLayout = false)
@ForOperators
class OrganizationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "operator";

    private static final int PAGE = 50;
    private static final int PAUSE_MILLIS = 300;

    private final OperatorApi api;
    private final TextField search = new TextField(Words.say("operator.search"));
    private final Div rows = new Div();

    OrganizationsView(OperatorApi api) {
        this.api = api;
        addClassNames("page", "operator");
        rows.addClassName("rows");
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(frame(), new PageHeader(Words.say("operator.organizations")), search, rows);
        try {
            show();
        } catch (PlatformProblem over) {
            if (over.code() != ProblemCode.UNAUTHENTICATED) {
                throw over;
            }
            OperatorSession.forget();
            event.forwardTo(OperatorSignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("operator.organizations");
    }

    private Header frame() {
        var email =
                new Span(OperatorSession.current().map(OperatorSession::email).orElse(""));
        email.addClassName("second");
        var leave =
                ActionButton.quiet(Words.say("layout.sign-out"), this::leave).with(Glyph.SIGN_OUT);
        var frame = new Header(new Wordmark(), new Span(Words.say("operator.area")), email, leave);
        frame.addClassName("operator-frame");
        return frame;
    }

    private void leave() {
        api.end();
        OperatorSession.forget();
        getUI().ifPresent(ui -> ui.navigate(OperatorSignInView.class));
    }

    private void show() {
        rows.removeAll();
        showMore(null);
        rows.setVisible(rows.getComponentCount() > 0);
    }

    private void showMore(@Nullable String cursor) {
        var found = api.organizations(search.getValue().strip(), PAGE, cursor);
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
        } else if (found.items().isEmpty()) {
            rows.add(new EmptyState(Glyph.SEARCH, "operator.none"));
        }
    }

    private static Div row(OperatorOrganization firm) {
        var name = new Span(firm.name());
        name.addClassName("strong");
        var since = Words.say("members.since", Moments.day(Moments.dayOf(firm.createdAt())));
        var facts = new Span(firm.slug() + " · " + since);
        facts.addClassName("second");
        var words = new Div(name, facts);
        words.addClassName("row-words");
        var tags = new Div(tag(Words.say("plan." + firm.plan())), tag(Words.name(firm.state())));
        tags.addClassName("actions");
        var row = new Div(words, tags);
        row.addClassName("row");
        return row;
    }

    private static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
