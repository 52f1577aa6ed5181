package dev.gatehouse.console.operator;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.access.FragmentToken;
import dev.gatehouse.console.access.SignInCard;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.contract.problem.ProblemCode;

/** Where the printed link leads: an operator's first time. */
@Route(value = OperatorWelcomeView.PATH, autoLayout = false)
@OpenToVisitors
class OperatorWelcomeView extends Main implements HasDynamicTitle {

    static final String PATH = "operator/welcome";

    private final OperatorApi api;

    OperatorWelcomeView(OperatorApi api) {
        this.api = api;
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return Words.say("operator.welcome");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        FragmentToken.take(this, this::offer);
    }

    void offer(String token) {
        if (token.isEmpty()) {
            explain(Words.say("operator.link"));
        } else {
            var step = OperatorSteps.step("operator.welcome", Words.say("operator.welcome.text"));
            step.add(ActionButton.primary(Words.say("operator.welcome.do"), () -> redeem(token)));
            show(step);
        }
    }

    private void redeem(String token) {
        try {
            var pending = api.redeem(new RedeemOperatorInvitationRequest(token));
            new OperatorSteps(
                            api,
                            this::show,
                            this::explain,
                            () -> UI.getCurrent().navigate(OrganizationsView.class))
                    .goOn(pending);
        } catch (PlatformProblem refused) {
            if (refused.code() != ProblemCode.LINK_UNKNOWN && refused.code() != ProblemCode.VALIDATION_FAILED) {
                throw refused;
            }
            explain(Words.say("operator.link"));
        }
    }

    private void explain(String why) {
        show(OperatorSteps.step("invitation.over", why));
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
