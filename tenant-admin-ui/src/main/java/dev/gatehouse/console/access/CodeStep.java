package dev.gatehouse.console.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks for the mailed code. Spaces and dashes of a pasted one do not matter; the sixth digit submits. */
class CodeStep extends Div {

    private static final int DIGITS = 6;

    private final TextField code = new TextField(Words.say("sign-in.code"));
    private final Paragraph expiry = new Paragraph();
    private final BiConsumer<String, String> finish;
    private SignInStarted started;

    CodeStep(
            String email,
            SignInStarted started,
            Supplier<SignInStarted> again,
            BiConsumer<String, String> finish,
            Runnable otherAddress) {
        this.started = started;
        this.finish = finish;
        addClassName("step");
        configureCode();
        expiry.addClassName("hint");
        add(new H1(Words.say("sign-in.code.title")), new Paragraph(Words.say("sign-in.code.text", email)), code);
        add(ActionButton.primary(Words.say("sign-in.finish"), this::submit), expiry, links(again, otherAddress));
        showExpiry();
    }

    private void configureCode() {
        code.addClassName("code");
        code.setAutofocus(true);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        // The field does not hand this attribute on to its input, which is what phones choose their keyboard by.
        code.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        code.setAllowedCharPattern("[0-9 \\-]");
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(change -> submitWhenTyped(change.isFromClient()));
        code.addKeyPressListener(Key.ENTER, pressed -> submit());
    }

    private Div links(Supplier<SignInStarted> again, Runnable otherAddress) {
        var links = new Div(
                ActionButton.quiet(Words.say("sign-in.resend"), () -> resend(again)),
                ActionButton.quiet(Words.say("sign-in.other-address"), otherAddress));
        links.addClassName("links");
        return links;
    }

    private void submitWhenTyped(boolean byPerson) {
        code.setInvalid(false);
        if (byPerson && digits().length() == DIGITS) {
            submit();
        }
    }

    private void submit() {
        if (digits().length() == DIGITS) {
            tryCode();
        } else {
            refuse(Words.say("sign-in.code.incomplete"));
        }
    }

    private void tryCode() {
        try {
            finish.accept(started.verification(), digits());
        } catch (PlatformProblem wrong) {
            if (wrong.code() != ProblemCode.CODE_INVALID && wrong.code() != ProblemCode.RATE_LIMITED) {
                throw wrong;
            }
            code.clear();
            refuse(wrong.problem().detail());
        }
    }

    private void resend(Supplier<SignInStarted> again) {
        started = again.get();
        code.clear();
        code.focus();
        showExpiry();
        Notices.done(Words.say("sign-in.resent"));
    }

    private void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }

    private void showExpiry() {
        expiry.setText(Words.say("sign-in.code.expires", Moments.time(started.expiresAt())));
    }

    private String digits() {
        return code.getValue().replaceAll("\\D", "");
    }
}
