package dev.gatehouse.console.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.access.Enrolment;
import dev.gatehouse.console.access.FactorStep;
import dev.gatehouse.console.access.RecoveryCodeList;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.Optional;
import java.util.function.Consumer;

/** The step that always follows an operator's first proof. */
class OperatorSteps {

    private final OperatorApi api;
    private final Consumer<Component> show;
    private final Consumer<String> startAgain;
    private final Runnable enter;

    OperatorSteps(OperatorApi api, Consumer<Component> show, Consumer<String> startAgain, Runnable enter) {
        this.api = api;
        this.show = show;
        this.startAgain = startAgain;
        this.enter = enter;
    }

    void goOn(PendingSignIn pending) {
        show.accept(pending.step() == SignInStep.ENROL ? enrolment(pending) : factor(pending));
    }

    private Component factor(PendingSignIn pending) {
        return new FactorStep(
                pending,
                () -> api.challenge(new PendingRequest(pending.pending())).options(),
                proof -> unlessOver(() -> {
                    OperatorSession.begin(api.prove(new ProveSignInRequest(pending.pending(), proof)));
                    enter.run();
                }),
                () -> startAgain.accept(""));
    }

    private Component enrolment(PendingSignIn pending) {
        var step = step("enrol.title", Words.say("operator.enrol"));
        step.add(new Enrolment(
                Optional.empty(),
                kind -> api.beginEnrolment(new BeginRequiredEnrolmentRequest(pending.pending(), kind)),
                factor -> unlessOver(() -> enrol(pending, factor))));
        return step;
    }

    private void enrol(PendingSignIn pending, NewFactor factor) {
        var begun = api.finishEnrolment(new FinishRequiredEnrolmentRequest(pending.pending(), factor));
        OperatorSession.begin(begun);
        var step = new Div(new H1(Words.say("recovery.title")), new RecoveryCodeList(begun.recoveryCodes()));
        step.addClassName("step");
        step.add(ActionButton.primary(Words.say("recovery.kept"), enter));
        show.accept(step);
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

    static Div step(String title, String text) {
        var step = new Div(new H1(Words.say(title)), new Paragraph(text));
        step.addClassName("step");
        return step;
    }
}
