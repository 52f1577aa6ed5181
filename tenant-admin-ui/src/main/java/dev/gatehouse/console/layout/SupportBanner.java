package dev.gatehouse.console.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportVisit;

/** Says on every page that support is looking, why, until when, and how to leave. */
class SupportBanner extends Div {

    private final SignInApi api;
    private final SupportVisit visit;

    SupportBanner(SignInApi api, SupportVisit visit) {
        this.api = api;
        this.visit = visit;
        addClassName("support-banner");
        getElement().setAttribute("role", "status");
        var grant = visit.grant();
        var until = grant.endsAt() == null ? "" : Moments.text(grant.endsAt());
        var firm = StaffSession.signedIn().organization().name();
        var words = new Div(
                new Span(Words.say("support.banner", firm, until)),
                new Span(Words.say(
                        grant.mayChange() ? "support.banner.changes" : "support.banner.reads", grant.purpose())));
        words.addClassName("row-words");
        add(Glyph.EYE.icon(), words, ActionButton.secondary(Words.say("support.leave"), this::leave));
    }

    // Whatever the API says: in this browser the visit is over.
    private void leave() {
        try {
            api.end();
        } catch (PlatformProblem over) {
            SupportVisit.forget();
        }
        SupportVisit.forget();
        UI.getCurrent().getPage().setLocation("/operator/organizations/" + visit.firm());
    }
}
