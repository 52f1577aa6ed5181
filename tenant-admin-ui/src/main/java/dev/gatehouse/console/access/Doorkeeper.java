package dev.gatehouse.console.access;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.gatehouse.console.platform.ForOperators;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OpenToVisitors;
import dev.gatehouse.console.platform.OperatorSession;
import dev.gatehouse.console.platform.StaffSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Nobody sees a view before signing in; what they asked for is kept and shown after it. Signed in, they enter what
 * their role and the firm's plan reach and nothing else. The API decides once more on every call.
 */
@Component
class Doorkeeper implements VaadinServiceInitListener {

    private static final String FIRM = "firm";

    private final PlanDoor plan;

    Doorkeeper(PlanDoor plan) {
        this.plan = plan;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var signedIn = StaffSession.current().isPresent();
        var view = event.getNavigationTarget();
        if (view.isAnnotationPresent(OpenToVisitors.class)) {
            return;
        }
        if (view.isAnnotationPresent(ForOperators.class)) {
            checkOperator(event);
            return;
        }
        var signingIn = event.getNavigationTarget() == SignInView.class;
        if (!signedIn && !signingIn) {
            event.forwardTo(SignInView.class, SignInNavigation.returningTo(event.getLocation()));
        } else if (signedIn && signingIn) {
            event.forwardTo("");
        } else if (signedIn && otherFirm(event.getLocation()).isPresent()) {
            event.forwardTo("other-organization", toOtherFirm(event.getLocation()));
        } else if (signedIn && !mayEnter(event.getNavigationTarget())) {
            event.rerouteToError(new NotPermittedException(event.getLocation().getPath()), "");
        } else if (signedIn) {
            plan.missing(view)
                    .ifPresent(feature -> event.forwardTo("settings/plan", QueryParameters.of("missing", feature)));
        }
    }

    /** A link may say which firm it needs; empty when that is the one that is open. */
    private static Optional<String> otherFirm(Location place) {
        return place.getQueryParameters()
                .getSingleParameter(FIRM)
                .filter(slug ->
                        !slug.equals(StaffSession.signedIn().organization().slug()));
    }

    private static QueryParameters toOtherFirm(Location place) {
        return QueryParameters.of("of", otherFirm(place).orElse("")).merging("to", place.getPathWithQueryParameters());
    }

    // An operator is no member and a member no operator, whoever else is signed in beside them.
    private static void checkOperator(BeforeEnterEvent event) {
        if (OperatorSession.current().isEmpty()) {
            event.forwardTo("operator/sign-in");
        }
    }

    private static boolean mayEnter(Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        return HasErrorParameter.class.isAssignableFrom(view)
                || (needs != null && needs.value().granted());
    }
}
