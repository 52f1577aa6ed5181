package dev.gatehouse.console.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import dev.gatehouse.console.platform.SignInApi;
import dev.gatehouse.console.platform.StaffSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends the session at the API and in this browser; the latter also when the API does not answer. */
@Component
public class SignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

    private final SignInApi api;

    SignOut(SignInApi api) {
        this.api = api;
    }

    /** Leaves for the sign-in page. */
    public void leave() {
        try {
            api.end();
        } catch (PlatformProblem | PlatformUnreachable stillThere) {
            LOG.warn("A session could not be ended at the API; it expires by itself: {}", stillThere.toString());
        }
        StaffSession.forget();
        UI.getCurrent().getPage().setLocation(SignInView.PATH);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
