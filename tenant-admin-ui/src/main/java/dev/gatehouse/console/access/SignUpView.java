package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.SignUpApi;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.VerifySignUpRequest;

/**
 * Where a new firm begins: the mailbox first, then the firm, then inside. Whether an address is known, nothing here
 * tells.
 */
@Route(value = SignUpView.PATH, autoLayout = false)
@OpenToVisitors
class SignUpView extends Main implements HasDynamicTitle {

    static final String PATH = "sign-up";

    private final SignUpApi api;
    private final SignInApi signIn;

    SignUpView(SignUpApi api, SignInApi signIn) {
        this.api = api;
        this.signIn = signIn;
        addClassName("sign-in");
        askAddress("");
    }

    @Override
    public String getPageTitle() {
        return Words.say("sign-up.title");
    }

    private void askAddress(String why) {
        var hint = new Paragraph(why);
        hint.addClassName("problem");
        hint.setVisible(!why.isEmpty());
        hint.getElement().setAttribute("role", "alert");
        var known = new RouterLink(Words.say("sign-up.known"), SignInView.class);
        var address = new AddressStep(Words.say("sign-up.title"), Words.say("sign-up.text"), this::askCode);
        address.add(known);
        show(new Div(hint, address));
    }

    private void askCode(String email) {
        show(new CodeStep(
                Words.say("sign-up.code.text", email),
                start(email),
                () -> start(email),
                Words.say("sign-up.code.do"),
                (verification, code) -> describe(email, api.verify(new VerifySignUpRequest(verification, code))),
                () -> askAddress("")));
    }

    private SignInStarted start(String email) {
        return api.start(new StartSignInRequest(email));
    }

    private void describe(String email, SignUpTicket ticket) {
        show(new NewFirmStep(api, ticket, email, this::create));
    }

    private void create(SignUpRequest request) {
        try {
            var answer = api.signUp(request);
            new SignInSteps(
                            signIn,
                            this::show,
                            this::askAddress,
                            () -> UI.getCurrent().navigate(""))
                    .goOn(answer);
        } catch (PlatformProblem refused) {
            if (refused.code() != ProblemCode.SIGN_IN_EXPIRED) {
                throw refused;
            }
            askAddress(refused.problem().detail());
        }
    }

    private void show(Component step) {
        removeAll();
        add(new SignInCard(step));
    }
}
