package dev.gatehouse.console.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.access.AddressStep;
import dev.gatehouse.console.access.CodeStep;
import dev.gatehouse.console.access.SignInCard;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;

/** The door of the people who run the service. */
@Route(value = OperatorSignInView.PATH, autoLayout = false)
@OpenToVisitors
class OperatorSignInView extends Main implements HasDynamicTitle {

    static final String PATH = "operator/sign-in";

    private final OperatorApi api;

    OperatorSignInView(OperatorApi api) {
        this.api = api;
        addClassName("sign-in");
        askAddress();
    }

    @Override
    public String getPageTitle() {
        return Words.say("operator.sign-in");
    }

    private void askAddress() {
        show(new AddressStep(Words.say("operator.sign-in"), this::mailCode));
    }

    private void mailCode(String email) {
        show(new CodeStep(
                Words.say("operator.sign-in.code", email),
                start(email),
                () -> start(email),
                this::finish,
                this::askAddress));
    }

    private SignInStarted start(String email) {
        return api.start(new StartSignInRequest(email));
    }

    private void finish(String verification, String code) {
        var pending = api.finish(new FinishSignInRequest(verification, code));
        new OperatorSteps(
                        api, this::show, this::startAgain, () -> UI.getCurrent().navigate(OrganizationsView.class))
                .goOn(pending);
    }

    private void startAgain(String why) {
        var hint = new Paragraph(why);
        hint.addClassName("problem");
        hint.setVisible(!why.isEmpty());
        hint.getElement().setAttribute("role", "alert");
        show(new Div(hint, new AddressStep(Words.say("operator.sign-in"), this::mailCode)));
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
