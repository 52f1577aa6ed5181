package dev.gatehouse.console.platform;

import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportSessionResponse;
import java.util.Optional;
import java.util.UUID;

/**
 * An operator who looks into a firm in this browser: the firm's session stands in {@link StaffSession}, and this says
 * by which leave.
 */
public record SupportVisit(UUID firm, SupportGrantResponse grant) {

    private static final String ATTRIBUTE = SupportVisit.class.getName();

    /** The visit of the current browser; empty for members and for operators outside. */
    public static Optional<SupportVisit> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> (SupportVisit) session.getAttribute(ATTRIBUTE));
    }

    /** Goes in. */
    public static void begin(SupportSessionResponse response) {
        StaffSession.begin(response.session());
        var firm = response.session().member().organization().id();
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, new SupportVisit(firm, response.grant()));
    }

    /** Is outside again. */
    public static void forget() {
        StaffSession.forget();
        VaadinSession.getCurrent().getSession().removeAttribute(ATTRIBUTE);
    }
}
