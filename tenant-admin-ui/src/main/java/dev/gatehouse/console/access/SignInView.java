package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;

/** Two steps: the work address, then the code that was mailed to it. Unknown addresses see the same. */
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
        show(new AddressStep(this::mailCode));
    }

    private void mailCode(String email) {
        askCode(email, start(email));
    }

    // The verification handle never leaves the server; the browser only sends the digits.
    private void askCode(String email, SignInStarted started) {
        show(new CodeStep(email, started, () -> start(email), this::finish, this::askAddress));
    }

    private SignInStarted start(String email) {
        return api.start(new StartSignInRequest(email));
    }

    private void finish(String verification, String code) {
        var session = api.finish(new FinishSignInRequest(verification, code));
        // A new session id at every sign-in, so that one planted before is worth nothing.
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        StaffSession.begin(session);
        SignInNavigation.goBack(query);
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
