package dev.gatehouse.console.operator;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Wordmark;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.problem.ProblemCode;

/** The top of every page for those who run the service: whose area it is, who is in, the way out. */
class OperatorFrame extends Header {

    private final OperatorApi api;

    OperatorFrame(OperatorApi api) {
        this.api = api;
        var email =
                new Span(OperatorSession.current().map(OperatorSession::email).orElse(""));
        email.addClassName("second");
        var leave =
                ActionButton.quiet(Words.say("layout.sign-out"), this::leave).with(Glyph.SIGN_OUT);
        addClassName("operator-frame");
        add(new Wordmark(), new Span(Words.say("operator.area")));
        add(email, leave);
    }

    private void leave() {
        api.end();
        OperatorSession.forget();
        getUI().ifPresent(ui -> ui.navigate(OperatorSignInView.class));
    }

    /** Shows a page, or asks to sign in when the API no longer knows the operator. */
    static void guard(BeforeEvent event, Runnable show) {
        try {
            show.run();
        } catch (PlatformProblem over) {
            if (over.code() != ProblemCode.UNAUTHENTICATED) {
                throw over;
            }
            OperatorSession.forget();
            event.forwardTo(OperatorSignInView.class);
        }
    }
}
