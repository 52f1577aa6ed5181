package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.StaffSessionResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API session of the member in front of the browser. It stays on the server: the browser only knows the console's
 * own cookie.
 *
 * @param id bearer credential; never shown, never logged
 */
public record StaffSession(String id, MemberResponse member) {

    private static final String ATTRIBUTE = StaffSession.class.getName();

    /** The session of the current browser; empty before sign-in. */
    public static Optional<StaffSession> current() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(StaffSession::in);
    }

    /** Who is signed in, for views that only members reach. */
    public static MemberResponse signedIn() {
        return current()
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"))
                .member();
    }

    /** Starts working for the member who has just proved who they are. */
    public static void begin(StaffSessionResponse response) {
        var session = new StaffSession(response.session(), response.member());
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, session);
    }

    /**
     * Goes on with the session that a fresh proof has begun. The browser gets a new id as well, so that one that was
     * seen before is worth nothing.
     */
    public static void renew(StaffSessionResponse response) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        begin(response);
    }

    /** Goes on with what the API says of the member now. */
    public static void refresh(MemberResponse member) {
        current()
                .ifPresent(session -> VaadinSession.getCurrent()
                        .getSession()
                        .setAttribute(ATTRIBUTE, new StaffSession(session.id(), member)));
    }

    /** Forgets the member, for example because the API no longer knows the session. */
    public static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(ATTRIBUTE);
    }

    @Override
    public String toString() {
        return "StaffSession[" + member.id() + "]";
    }

    // In the HTTP session below the Vaadin session: image requests read it without Vaadin's lock.
    private static @Nullable StaffSession in(VaadinSession vaadin) {
        return vaadin.getSession() == null
                ? null
                : (StaffSession) vaadin.getSession().getAttribute(ATTRIBUTE);
    }
}
