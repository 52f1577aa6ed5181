package dev.gatehouse.console.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import java.util.function.Consumer;

/** Asks for the work address. */
public final class AddressStep extends Div {

    private final EmailField email = Fields.email(Words.say("sign-in.address"));
    private final Consumer<String> proceed;

    AddressStep(Consumer<String> proceed) {
        this(Words.say("sign-in.title"), proceed);
    }

    /** Under another heading. */
    public AddressStep(String title, Consumer<String> proceed) {
        this(title, Words.say("sign-in.text"), proceed);
    }

    AddressStep(String title, String text, Consumer<String> proceed) {
        this.proceed = proceed;
        addClassName("step");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequiredIndicatorVisible(false);
        email.setAutofocus(true);
        email.addKeyPressListener(Key.ENTER, pressed -> submit());
        add(new H1(title), new Paragraph(text), email);
        add(ActionButton.primary(Words.say("sign-in.send-code"), this::submit));
    }

    private void submit() {
        if (Fields.complete(email)) {
            proceed.accept(email.getValue().strip());
        }
    }
}
