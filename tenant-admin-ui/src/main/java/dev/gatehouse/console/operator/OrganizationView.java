package dev.gatehouse.console.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.ForOperators;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OrganizationOwner;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.SuspensionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.UUID;

/** The account of one firm: who owns it, whether it is open, what its plan says and what was agreed beside it. */
@Route(value = "operator/organizations", autoLayout = false)
@ForOperators
class OrganizationView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final OperatorApi api;
    private String title = "";

    OrganizationView(OperatorApi api) {
        this.api = api;
        addClassNames("page", "operator");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        OperatorFrame.guard(event, () -> read(PathIds.read(id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void read(UUID id) {
        try {
            show(api.organization(id));
        } catch (PlatformProblem refused) {
            if (refused.code() != ProblemCode.NOT_FOUND) {
                throw refused;
            }
            removeAll();
            title = Words.say("operator.unknown.title");
            add(new OperatorFrame(api), new EmptyState(Glyph.SEARCH, "operator.unknown", back()));
        }
    }

    private void show(OperatorOrganizationResponse page) {
        title = page.organization().name();
        removeAll();
        add(new OperatorFrame(api), header(page));
        var suspension = page.suspension();
        if (suspension != null) {
            add(closed(suspension));
        }
        add(
                new EntitlementSection(api, page, this::show),
                new SupportSection(api, page.organization().id()),
                owners(page),
                new DeliverySection(api, page.organization().id()));
    }

    private Component header(OperatorOrganizationResponse page) {
        var firm = page.organization();
        var portal = new Anchor(page.portal().toString(), firm.slug());
        portal.setTarget("_blank");
        var plan = new Span(PlanWords.plan(firm.plan()));
        plan.addClassName("tag");
        var since = new Span(Words.say("members.since", Moments.day(Moments.dayOf(firm.createdAt()))));
        return new PageHeader(firm.name())
                .below(back())
                .facts(StatusTag.of(firm.state()), plan, new Span(Words.name(page.preset())), portal, since)
                .actions(state(page));
    }

    private static RouterLink back() {
        return new RouterLink(Words.say("operator.organizations"), OrganizationsView.class);
    }

    private Component state(OperatorOrganizationResponse page) {
        var id = page.organization().id();
        return page.organization().state() == OrganizationState.ACTIVE
                ? ActionButton.secondary(
                                Words.say("operator.suspend.do"),
                                () -> new ReasonDialog("operator.suspend", reason -> show(api.suspend(id, reason)))
                                        .open(page.organization().name()))
                        .with(Glyph.BAN)
                : ActionButton.primary(
                                Words.say("operator.restore.do"),
                                () -> new ReasonDialog("operator.restore", reason -> show(api.restore(id, reason)))
                                        .open(page.organization().name()))
                        .with(Glyph.CHECK);
    }

    private static Div closed(SuspensionResponse suspension) {
        var words = new Span(
                Words.say("operator.closed", suspension.by(), Moments.text(suspension.since()), suspension.reason()));
        var notice = new Div(Glyph.BAN.icon(), words);
        notice.addClassNames("plan-notice", "full");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static Section owners(OperatorOrganizationResponse page) {
        var rows = new Div();
        rows.addClassName("rows");
        page.owners().forEach(owner -> rows.add(owner(owner)));
        var block = new Section(new H2(Words.say("operator.owners")), rows);
        block.addClassName("block");
        return block;
    }

    private static Div owner(OrganizationOwner owner) {
        var name = new Span(owner.name());
        name.addClassName("strong");
        var email = new Span(owner.accepted() ? owner.email() : Words.say("operator.owner.invited", owner.email()));
        email.addClassName("second");
        var words = new Div(name, email);
        words.addClassName("row-words");
        var row = new Div(words);
        row.addClassName("row");
        return row;
    }
}
