package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;

/**
 * The work address, then the code that was mailed to it, then a second factor where there is one. Unknown addresses see
 * the same.
 */
@Route(value = SignInView.PATH, autoLayout = false)
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "sign-in";

    private final SignInApi api;
    private QueryParameters query = QueryParameters.empty();

    SignInView(SignInApi api) {
        this.api = api;
        addClassName("sign-in");
        askAddress();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
    }

    @Override
    public String getPageTitle() {
        return Words.say("sign-in.title");
    }

    private void askAddress() {
        var address = new AddressStep(this::mailCode);
        address.add(new RouterLink(Words.say("sign-up.link"), SignUpView.class));
        show(address);
    }

    private void mailCode(String email) {
        askCode(email, start(email));
    }

    // The verification handle never leaves the server; the browser only sends the digits.
    private void askCode(String email, SignInStarted started) {
        show(new CodeStep(
                Words.say("sign-in.code.text", email), started, () -> start(email), this::finish, this::askAddress));
    }

    private SignInStarted start(String email) {
        return api.start(new StartSignInRequest(email));
    }

    private void finish(String verification, String code) {
        var answer = api.finish(new FinishSignInRequest(verification, code));
        new SignInSteps(api, this::show, this::startAgain, () -> SignInNavigation.goBack(query)).goOn(answer);
    }

    private void startAgain(String why) {
        var hint = new Paragraph(why);
        hint.addClassName("problem");
        hint.setVisible(!why.isEmpty());
        hint.getElement().setAttribute("role", "alert");
        show(new Div(hint, new AddressStep(this::mailCode)));
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
