package dev.gatehouse.console.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.console.platform.SupportVisit;

/** The ways to the sign-in page and back. */
public final class SignInNavigation {

    private static final String RETURN = "to";
    private static final String OPERATORS = "operator";

    private SignInNavigation() {}

    /** The API no longer knows the session: forgets it and asks to sign in, then comes back to where we are. */
    public static void renew() {
        var ui = UI.getCurrent();
        if (SupportVisit.current().isPresent()) {
            SupportVisit.forget();
            ui.navigate(OPERATORS);
            return;
        }
        if (isOperators(ui.getActiveViewLocation())) {
            OperatorSession.forget();
            ui.navigate(OPERATORS + "/sign-in");
            return;
        }
        StaffSession.forget();
        ui.navigate(SignInView.class, returningTo(ui.getActiveViewLocation()));
    }

    private static boolean isOperators(Location place) {
        return place.getFirstSegment().equals(OPERATORS);
    }

    /** The same on the way to a view, which is then where to come back to. */
    public static void renew(BeforeEnterEvent event) {
        if (SupportVisit.current().isPresent()) {
            SupportVisit.forget();
            event.forwardTo(OPERATORS);
            return;
        }
        StaffSession.forget();
        event.forwardTo(SignInView.class, returningTo(event.getLocation()));
    }

    /** Remembers a place of the console; the start page needs no remembering. */
    public static QueryParameters returningTo(Location place) {
        var path = place.getPathWithQueryParameters();
        return place.getPath().isEmpty() || place.getPath().equals(SignInView.PATH)
                ? QueryParameters.empty()
                : QueryParameters.of(RETURN, path);
    }

    // Resolved by the router, so it can only ever be a view of this console.
    static void goBack(QueryParameters remembered) {
        var place = new Location(remembered.getSingleParameter(RETURN).orElse(""));
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
