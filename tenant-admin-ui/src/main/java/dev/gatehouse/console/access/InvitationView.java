package dev.gatehouse.console.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.contract.access.AcceptInvitationRequest;

/**
 * Where a mailed invitation leads. Its token stands in the fragment, is taken out of the address before anything else
 * happens, and is used by a person's button alone: mail scanners follow links and run scripts.
 */
@Route(value = InvitationView.PATH, autoLayout = false)
@OpenToVisitors
class InvitationView extends Main implements HasDynamicTitle {

    static final String PATH = "invitation";

    private final SignInApi api;

    InvitationView(SignInApi api) {
        this.api = api;
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return Words.say("invitation.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        FragmentToken.take(this, this::offer);
    }

    void offer(String token) {
        if (token.isEmpty()) {
            explain(Words.say("invitation.incomplete"));
        } else {
            var step = step("invitation.title", Words.say("invitation.text"));
            step.add(ActionButton.primary(Words.say("invitation.accept"), () -> accept(token)));
            show(step);
        }
    }

    private void accept(String token) {
        try {
            var answer = api.accept(new AcceptInvitationRequest(token));
            new SignInSteps(
                            api,
                            this::show,
                            this::explain,
                            () -> UI.getCurrent().navigate(""))
                    .goOn(answer);
        } catch (PlatformProblem refused) {
            switch (refused.code()) {
                case LINK_UNKNOWN, VALIDATION_FAILED -> explain(Words.say("invitation.unknown"));
                case LINK_EXPIRED -> explain(Words.say("invitation.expired"));
                default -> throw refused;
            }
        }
    }

    // Whoever has accepted before signs in as always; for the rest the firm sends a new link.
    private void explain(String why) {
        var step = step("invitation.over", why);
        step.add(new RouterLink(Words.say("invitation.sign-in"), SignInView.class));
        show(step);
    }

    private static Div step(String title, String text) {
        var step = new Div(new H1(Words.say(title)), new Paragraph(text));
        step.addClassName("step");
        return step;
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
