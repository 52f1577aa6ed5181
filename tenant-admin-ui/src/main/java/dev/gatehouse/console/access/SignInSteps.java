package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What follows once the mailbox is proved: nothing, a second factor, or adding one. The half-done sign-in stays on the
 * server, as the session does.
 */
class SignInSteps {

    private final SignInApi api;
    private final Consumer<Component> show;
    private final Consumer<String> startAgain;
    private final Runnable enter;

    SignInSteps(SignInApi api, Consumer<Component> show, Consumer<String> startAgain, Runnable enter) {
        this.api = api;
        this.show = show;
        this.startAgain = startAgain;
        this.enter = enter;
    }

    void goOn(SignInResponse answer) {
        var session = answer.session();
        if (session != null) {
            begin(session);
            enter.run();
        } else {
            ask(Objects.requireNonNull(answer.pending()));
        }
    }

    private void ask(PendingSignIn pending) {
        show.accept(pending.step() == SignInStep.ENROL ? enrolment(pending) : factor(pending));
    }

    private FactorStep factor(PendingSignIn pending) {
        return new FactorStep(
                pending,
                () -> api.challenge(new PendingRequest(pending.pending())).options(),
                proof -> unlessOver(() -> {
                    begin(api.prove(new ProveSignInRequest(pending.pending(), proof)));
                    enter.run();
                }),
                () -> startAgain.accept(""));
    }

    private Div enrolment(PendingSignIn pending) {
        var step = new Div(new H1(Words.say("enrol.title")), new Paragraph(Words.say("enrol.required")));
        step.addClassName("step");
        step.add(new Enrolment(
                Optional.empty(),
                kind -> api.beginEnrolment(new BeginRequiredEnrolmentRequest(pending.pending(), kind)),
                factor -> unlessOver(() -> enrol(pending, factor))));
        return step;
    }

    private void enrol(PendingSignIn pending, NewFactor factor) {
        var enrolled = api.finishEnrolment(new FinishRequiredEnrolmentRequest(pending.pending(), factor));
        begin(enrolled.session());
        show.accept(codes(enrolled.recoveryCodes()));
    }

    private Div codes(List<String> codes) {
        var step = new Div(new H1(Words.say("recovery.title")), new RecoveryCodeList(codes));
        step.addClassName("step");
        step.add(ActionButton.primary(Words.say("recovery.kept"), enter));
        return step;
    }

    private void unlessOver(Runnable act) {
        try {
            act.run();
        } catch (PlatformProblem over) {
            if (over.code() != ProblemCode.SIGN_IN_EXPIRED) {
                throw over;
            }
            startAgain.accept(over.problem().detail());
        }
    }

    private static void begin(StaffSessionResponse session) {
        // A new session id at every sign-in, so that one planted before is worth nothing.
        StaffSession.renew(session);
    }
}
