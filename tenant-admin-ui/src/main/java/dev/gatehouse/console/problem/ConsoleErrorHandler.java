package dev.gatehouse.console.problem;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.gatehouse.console.access.SignInNavigation;
import dev.gatehouse.console.component.NeedsProof;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.PlatformUnreachable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when a click did not work: words for the person, the stack trace for the log. */
class ConsoleErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleErrorHandler.class);

    private final Consumer<Runnable> prove;

    /** Asks for a proof before an act is done again. */
    ConsoleErrorHandler(Consumer<Runnable> prove) {
        this.prove = prove;
    }

    @Override
    public void error(ErrorEvent event) {
        if (UI.getCurrent() == null) {
            LOG.error("Failed outside any page", event.getThrowable());
            return;
        }
        switch (event.getThrowable()) {
            case NeedsProof act -> prove.accept(act.again());
            case PlatformProblem problem -> explain(problem);
            case PlatformUnreachable silence -> unreachable(silence);
            case Throwable fault -> apologise(fault);
        }
    }

    private static void explain(PlatformProblem problem) {
        switch (problem.code()) {
            case UNAUTHENTICATED -> SignInNavigation.renew();
            case STALE_VERSION -> reload();
            default -> Notices.problem(problem.problem().title(), PlanWords.explain(problem.problem()));
        }
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.problem(Words.say("problem.stale.title"), Words.say("problem.stale.text"));
    }

    private static void unreachable(PlatformUnreachable silence) {
        LOG.warn("The API does not answer: {}", silence.toString());
        Notices.problem(Words.say("problem.unreachable.title"), Words.say("problem.unreachable.text"));
    }

    private static void apologise(Throwable fault) {
        LOG.error("An action failed", fault);
        Notices.problem(Words.say("problem.failure.title"), Words.say("problem.failure.text"));
    }
}
