package dev.gatehouse.console.access;

import com.vaadin.flow.component.UI;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.Words;
import java.util.function.Consumer;

/**
 * Has the browser make or use a passkey. The API makes the options and reads the answer; the console carries both and
 * understands neither.
 */
public final class Passkey {

    private static final String GET = """
            const options = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0));
            return navigator.credentials.get({ publicKey: options }).then(made => JSON.stringify(made.toJSON()));
            """;
    private static final String CREATE = """
            const options = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0));
            return navigator.credentials.create({ publicKey: options }).then(made => JSON.stringify(made.toJSON()));
            """;

    private Passkey() {}

    /** Uses one. */
    public static void use(String options, Consumer<String> answer) {
        ask(GET, options, answer);
    }

    /** Makes one. */
    public static void make(String options, Consumer<String> answer) {
        ask(CREATE, options, answer);
    }

    private static void ask(String script, String options, Consumer<String> answer) {
        UI.getCurrent().getPage().executeJs(script, options).then(String.class, answer::accept, why -> refused());
    }

    // Cancelled, timed out, or none on this device: the browser does not say which, and has said it itself.
    private static void refused() {
        Notices.problem(Words.say("passkey.refused.title"), Words.say("passkey.refused.text"));
    }
}
