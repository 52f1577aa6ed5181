package dev.gatehouse.console.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.access.SignInStarted;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks for the mailed code. */
public final class CodeStep extends Div {

    private final CodeField code;
    private final Paragraph expiry = new Paragraph();
    private SignInStarted started;

    /** Begins with a code that is on its way, which the text says. */
    public CodeStep(
            String text,
            SignInStarted started,
            Supplier<SignInStarted> again,
            BiConsumer<String, String> finish,
            Runnable otherAddress) {
        this(text, started, again, Words.say("sign-in.finish"), finish, otherAddress);
    }

    /** The same where the code leads to something else than being in. */
    CodeStep(
            String text,
            SignInStarted started,
            Supplier<SignInStarted> again,
            String word,
            BiConsumer<String, String> finish,
            Runnable otherAddress) {
        this.started = started;
        code = CodeField.ofMail(digits -> finish.accept(this.started.verification(), digits));
        addClassName("step");
        expiry.addClassName("hint");
        add(new H1(Words.say("sign-in.code.title")), new Paragraph(text), code);
        add(ActionButton.primary(word, code::submit), expiry, links(again, otherAddress));
        showExpiry();
    }

    private Div links(Supplier<SignInStarted> again, Runnable otherAddress) {
        var links = new Div(
                ActionButton.quiet(Words.say("sign-in.resend"), () -> resend(again)),
                ActionButton.quiet(Words.say("sign-in.other-address"), otherAddress));
        links.addClassName("links");
        return links;
    }

    private void resend(Supplier<SignInStarted> again) {
        started = again.get();
        code.clear();
        code.focus();
        showExpiry();
        Notices.done(Words.say("sign-in.resent"));
    }

    private void showExpiry() {
        expiry.setText(Words.say("sign-in.code.expires", Moments.time(started.expiresAt())));
    }
}
