package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Takes the token of a link out of the address before anything else happens; no log, referrer or history has it. */
public final class FragmentToken {

    private static final String TAKE = """
            const token = location.hash.startsWith('#t=') ? location.hash.slice(3) : '';
            history.replaceState(history.state, '', location.pathname);
            return token;
            """;

    private FragmentToken() {}

    /** Hands the token over, or the empty text when the link has been cut. */
    public static void take(Component page, Consumer<String> then) {
        page.getElement().executeJs(TAKE).then(String.class, then::accept);
    }
}
