package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import java.util.Optional;

/**
 * The API session of the operator in front of the browser. It is no member's session and stands beside one, if there is
 * one; neither is ever sent in place of the other.
 *
 * @param id bearer credential; never shown, never logged
 */
public record OperatorSession(String id, String email) {

    private static final String ATTRIBUTE = OperatorSession.class.getName();

    /** The session of the current browser; empty before sign-in. */
    public static Optional<OperatorSession> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> (OperatorSession) session.getAttribute(ATTRIBUTE));
    }

    /** Starts working for the operator who has just shown both proofs. */
    public static void begin(OperatorSessionResponse response) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(ATTRIBUTE, new OperatorSession(response.session(), response.email()));
    }

    /** Forgets the operator. */
    public static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(ATTRIBUTE);
    }

    @Override
    public String toString() {
        return "OperatorSession[]";
    }
}
