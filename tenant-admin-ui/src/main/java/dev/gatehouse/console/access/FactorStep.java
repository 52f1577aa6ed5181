package dev.gatehouse.console.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for a second factor: the app's code, a passkey, or a recovery code for who has neither at hand. */
public final class FactorStep extends Div {

    private final PendingSignIn pending;
    private final Supplier<String> options;
    private final Consumer<GivenProof> prove;
    private final Runnable otherAddress;

    /** Begins with the factors that there are. */
    public FactorStep(
            PendingSignIn pending, Supplier<String> options, Consumer<GivenProof> prove, Runnable otherAddress) {
        this.pending = pending;
        this.options = options;
        this.prove = prove;
        this.otherAddress = otherAddress;
        addClassName("step");
        askFactor();
    }

    private void askFactor() {
        removeAll();
        add(new H1(Words.say("factor.title")));
        var hasApp = pending.factors().contains(FactorKind.TOTP);
        if (hasApp) {
            var code = CodeField.ofApp(digits -> prove.accept(totp(digits)));
            add(new Paragraph(Words.say("factor.text")), code);
            add(ActionButton.primary(Words.say("sign-in.finish"), code::submit));
        }
        if (pending.factors().contains(FactorKind.PASSKEY)) {
            if (!hasApp) {
                add(new Paragraph(Words.say("factor.passkey.text")));
            }
            add(passkey(hasApp));
        }
        add(links(ActionButton.quiet(Words.say("factor.recovery"), this::askRecoveryCode)));
    }

    private ActionButton passkey(boolean second) {
        Runnable ask = () -> Passkey.use(options.get(), answer -> prove.accept(passkey(answer)));
        var word = Words.say("factor.passkey");
        return (second ? ActionButton.secondary(word, ask) : ActionButton.primary(word, ask)).with(Glyph.LOCK);
    }

    private void askRecoveryCode() {
        var code = new TextField(Words.say("factor.recovery.code"));
        code.setMaxLength(Limits.PROOF_CODE);
        code.setWidthFull();
        code.setAutofocus(true);
        code.getElement().setAttribute("autocomplete", "off");
        removeAll();
        add(new H1(Words.say("factor.recovery.title")), new Paragraph(Words.say("factor.recovery.text")), code);
        add(ActionButton.primary(Words.say("sign-in.finish"), () -> tryRecoveryCode(code)));
        add(links(ActionButton.quiet(Words.say("factor.back"), this::askFactor)));
    }

    private void tryRecoveryCode(TextField code) {
        if (!Fields.complete(code)) {
            return;
        }
        try {
            prove.accept(new GivenProof(ProofMethod.RECOVERY_CODE, code.getValue(), null, null));
        } catch (PlatformProblem wrong) {
            if (wrong.code() != ProblemCode.CODE_INVALID && wrong.code() != ProblemCode.RATE_LIMITED) {
                throw wrong;
            }
            code.setErrorMessage(
                    wrong.code() == ProblemCode.CODE_INVALID
                            ? Words.say("factor.recovery.wrong")
                            : wrong.problem().detail());
            code.setInvalid(true);
            code.focus();
        }
    }

    private Div links(ActionButton first) {
        var links = new Div(first, ActionButton.quiet(Words.say("sign-in.other-address"), otherAddress));
        links.addClassName("links");
        return links;
    }

    private static GivenProof totp(String digits) {
        return new GivenProof(ProofMethod.TOTP, digits, null, null);
    }

    private static GivenProof passkey(String answer) {
        return new GivenProof(ProofMethod.PASSKEY, null, null, answer);
    }
}
