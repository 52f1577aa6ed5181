package dev.gatehouse.console.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.function.Consumer;

/**
 * Six digits. Spaces and dashes of a pasted code do not matter, phones offer the code they have just received, and the
 * sixth digit submits. A wrong code says so here.
 */
class CodeField extends TextField {

    private static final int DIGITS = 6;

    private final String wrongWords;
    private final Consumer<String> submit;

    private CodeField(String label, String wrongWords, Consumer<String> submit) {
        super(label);
        this.wrongWords = wrongWords;
        this.submit = submit;
        addClassName("code");
        setAutofocus(true);
        getElement().setAttribute("autocomplete", "one-time-code");
        // The field does not hand this attribute on to its input, which is what phones choose their keyboard by.
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        setAllowedCharPattern("[0-9 \\-]");
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(change -> submitWhenTyped(change.isFromClient()));
        addKeyPressListener(Key.ENTER, pressed -> submit());
    }

    /** For a code that was mailed; the API says what to do when it is wrong. */
    static CodeField ofMail(Consumer<String> submit) {
        return new CodeField(Words.say("sign-in.code"), "", submit);
    }

    /** For a code of an authenticator app. */
    static CodeField ofApp(Consumer<String> submit) {
        return new CodeField(Words.say("factor.code"), Words.say("factor.wrong"), submit);
    }

    void submit() {
        if (digits().length() == DIGITS) {
            trySubmit();
        } else {
            refuse(Words.say("sign-in.code.incomplete"));
        }
    }

    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }

    private void submitWhenTyped(boolean byPerson) {
        setInvalid(false);
        if (byPerson && digits().length() == DIGITS) {
            trySubmit();
        }
    }

    private void trySubmit() {
        try {
            submit.accept(digits());
        } catch (PlatformProblem wrong) {
            if (wrong.code() != ProblemCode.CODE_INVALID && wrong.code() != ProblemCode.RATE_LIMITED) {
                throw wrong;
            }
            var inWords = wrong.code() == ProblemCode.CODE_INVALID && !wrongWords.isEmpty();
            clear();
            refuse(inWords ? wrongWords : wrong.problem().detail());
        }
    }

    private String digits() {
        return getValue().replaceAll("\\D", "");
    }
}
