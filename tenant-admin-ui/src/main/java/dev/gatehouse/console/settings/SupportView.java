package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Confirmation;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.SupportWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.SupportApi;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.contract.support.SupportViewResponse;

/** Whom the firm lets look inside, and every look they took. */
@Route("settings/support")
@Needs(Permission.MEMBERS_READ)
public class SupportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final SupportApi support;
    private final Div looks = new Div();

    SupportView(SupportApi support) {
        this.support = support;
        addClassName("page");
        looks.addClassName("rows");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("settings.support");
    }

    private void show() {
        removeAll();
        looks.removeAll();
        var grants = support.grants();
        if (grants.isEmpty()) {
            add(header(), new EmptyState(Glyph.EYE, "support.none"));
            return;
        }
        var rows = new Div();
        rows.addClassName("rows");
        grants.forEach(grant -> rows.add(row(grant)));
        var block =
                new Section(new H2(Words.say("support.looks")), new Paragraph(Words.say("support.looks.text")), looks);
        block.addClassName("block");
        add(header(), rows, block);
        showMore(new SlicePager<>(support::views), 0);
    }

    private SettingsHeader header() {
        var grant = ActionButton.primary(Words.say("support.grant"), () -> new SupportDialog(support).open(this::show))
                .with(Glyph.PLUS);
        grant.setVisible(Permission.MEMBERS_WRITE.granted());
        return new SettingsHeader(SupportView.class, grant);
    }

    private Div row(SupportGrantResponse grant) {
        var purpose = new Span(grant.purpose());
        purpose.addClassName("strong");
        var facts = new Span(SupportWords.facts(grant));
        facts.addClassName("second");
        var words = new Div(purpose, facts);
        words.addClassName("row-words");
        var revoke = ActionButton.secondary(Words.say("support.revoke.do"), () -> revoke(grant))
                .with(Glyph.BAN);
        revoke.setVisible(grant.state() == SupportState.ACTIVE && Permission.MEMBERS_WRITE.granted());
        var row = new Div(words, SupportWords.tag(grant.state()), revoke);
        row.addClassName("row");
        return row;
    }

    private void revoke(SupportGrantResponse grant) {
        Confirmation.ask("support.revoke", grant.purpose(), () -> {
            support.revoke(grant.id());
            Notices.done(Words.say("support.revoked"));
            show();
        });
    }

    private void showMore(SlicePager<SupportViewResponse> pager, int from) {
        var found = pager.slice(from, PAGE + 1).toList();
        found.stream().limit(PAGE).forEach(look -> looks.add(look(look)));
        if (found.size() > PAGE) {
            var more = new Div();
            more.addClassName("more");
            more.add(ActionButton.quiet(Words.say("more"), () -> {
                looks.remove(more);
                showMore(pager, from + PAGE);
            }));
            looks.add(more);
        }
        looks.setVisible(looks.getComponentCount() > 0);
    }

    private static Div look(SupportViewResponse look) {
        var what = new Span(SupportWords.what(look));
        what.addClassName("strong");
        var who = new Span(look.who());
        who.addClassName("second");
        var words = new Div(what, who);
        words.addClassName("row-words");
        var at = Moments.at(look.at());
        at.addClassName("second");
        var row = new Div(words, at);
        row.addClassName("row");
        return row;
    }
}
