package dev.gatehouse.console.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.CopyButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.NewFactor;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Adds a second factor: choose a kind, show it to the phone or the browser, prove it once. */
public final class Enrolment extends Div {

    private static final int GROUP = 4;

    private final Function<FactorKind, EnrolmentResponse> begin;
    private final Consumer<NewFactor> finish;

    /**
     * Begins with the choice, or with one kind at once.
     *
     * @param begin asks the API for a key or for options
     * @param finish hands in the first proof
     */
    public Enrolment(
            Optional<FactorKind> kind, Function<FactorKind, EnrolmentResponse> begin, Consumer<NewFactor> finish) {
        this.begin = begin;
        this.finish = finish;
        addClassName("enrolment");
        kind.ifPresentOrElse(this::start, this::choose);
    }

    private void choose() {
        removeAll();
        add(ActionButton.primary(Words.say("enrol.app"), () -> start(FactorKind.TOTP))
                .with(Glyph.CLOCK));
        add(hint("enrol.app.hint"));
        add(ActionButton.secondary(Words.say("enrol.passkey"), () -> start(FactorKind.PASSKEY))
                .with(Glyph.LOCK));
        add(hint("enrol.passkey.hint"));
    }

    private void start(FactorKind kind) {
        if (kind == FactorKind.TOTP) {
            showApp(begin.apply(kind));
        } else {
            showPasskey();
        }
    }

    private void showApp(EnrolmentResponse begun) {
        var key = Objects.requireNonNull(begun.key());
        var code = CodeField.ofApp(digits -> finish.accept(new NewFactor(Words.say("enrol.app.name"), digits, null)));
        removeAll();
        add(new Paragraph(Words.say("enrol.app.text")), new QrPicture(Objects.requireNonNull(begun.uri())));
        add(keyInText(key), code, ActionButton.primary(Words.say("enrol.finish"), code::submit));
    }

    private static Div keyInText(String key) {
        var text = new Span(key.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "));
        text.addClassNames("mono", "key");
        var words = new Div(new Span(Words.say("enrol.key")), text);
        words.addClassNames("row-words", "second");
        var line = new Div(words, new CopyButton(Words.say("enrol.key"), key));
        line.addClassName("key-line");
        return line;
    }

    // The browser asks its person itself; it has to be asked within a click.
    private void showPasskey() {
        removeAll();
        add(new Paragraph(Words.say("enrol.passkey.text")));
        add(ActionButton.primary(Words.say("enrol.passkey.do"), this::makePasskey)
                .with(Glyph.LOCK));
    }

    private void makePasskey() {
        var options = Objects.requireNonNull(begin.apply(FactorKind.PASSKEY).options());
        Passkey.make(options, made -> finish.accept(new NewFactor(Words.say("enrol.passkey.name"), null, made)));
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Words.say(key));
        hint.addClassName("hint");
        return hint;
    }
}
