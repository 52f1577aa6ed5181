package dev.gatehouse.console.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.SupportWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.SupportVisit;
import dev.gatehouse.contract.support.BeginSupportSessionRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import java.util.List;
import java.util.UUID;

/** What leave a firm has given: go inside, ask in an emergency, agree to what another operator asks. */
class SupportSection extends Section {

    private final OperatorApi api;
    private final UUID firm;

    SupportSection(OperatorApi api, UUID firm) {
        this.api = api;
        this.firm = firm;
        addClassName("block");
        show();
    }

    private void show() {
        removeAll();
        var emergency = ActionButton.secondary(
                Words.say("operator.emergency.do"), () -> new BreakGlassDialog(api, firm).open(this::show));
        var head = new Div(new H2(Words.say("operator.support")), emergency);
        head.addClassName("block-head");
        add(head, content(api.supportGrants(firm)));
    }

    private Component content(List<SupportGrantResponse> grants) {
        if (grants.isEmpty()) {
            var none = new Paragraph(Words.say("operator.support.none"));
            none.addClassName("second");
            return none;
        }
        var rows = new Div();
        rows.addClassName("rows");
        grants.forEach(grant -> rows.add(row(grant)));
        return rows;
    }

    private Div row(SupportGrantResponse grant) {
        var purpose = new Span(grant.purpose());
        purpose.addClassName("strong");
        var facts = new Span(SupportWords.facts(grant));
        facts.addClassName("second");
        var words = new Div(purpose, facts);
        words.addClassName("row-words");
        var row = new Div(words, SupportWords.tag(grant.state()));
        row.addClassName("row");
        switch (grant.state()) {
            case ACTIVE ->
                row.add(ActionButton.primary(Words.say("operator.enter"), () -> enter(grant))
                        .with(Glyph.EYE));
            case REQUESTED -> row.add(ActionButton.secondary(Words.say("operator.approve"), () -> approve(grant)));
            case ENDED, REVOKED -> {}
        }
        return row;
    }

    // The frame of the console belongs to a firm, so the page begins anew.
    private void enter(SupportGrantResponse grant) {
        SupportVisit.begin(api.enter(firm, new BeginSupportSessionRequest(grant.id())));
        UI.getCurrent().getPage().setLocation("/");
    }

    private void approve(SupportGrantResponse grant) {
        api.approve(firm, grant.id());
        Notices.done(Words.say("operator.approved"));
        show();
    }
}
