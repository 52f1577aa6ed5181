package dev.gatehouse.console.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsoleErrorHandlerTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
        UI.getCurrent().navigate("clients/" + Lakeside.BERG);
    }

    @Test
    void everySessionUsesIt() {
        assertThat(VaadinSession.getCurrent().getErrorHandler()).isInstanceOf(ConsoleErrorHandler.class);
    }

    @Test
    void staleChangeIsSaidAndThePageReadsAnew() {
        fail(refusal(ProblemCode.STALE_VERSION, "Changed."));
        assertThat(notified("Somebody else changed this meanwhile")).isTrue();
        verify(clients, times(2)).get(Lakeside.BERG);
    }

    @Test
    void endedSessionLeadsToSignInAndKeepsThePlace() {
        fail(refusal(ProblemCode.UNAUTHENTICATED, "Sign in again."));
        assertThat(StaffSession.current()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sign-in?to=clients%2F" + Lakeside.BERG);
    }

    @Test
    void refusalIsShownInTheWordsOfTheApi() {
        fail(refusal(ProblemCode.ORGANIZATION_SUSPENDED, "This firm is closed."));
        assertThat(notified("This firm is closed.")).isTrue();
    }

    @Test
    void faultShowsNoDetails() {
        fail(new IllegalStateException("secret detail"));
        assertThat(notified("Something went wrong on our side")).isTrue();
        assertThat(notified("secret detail")).isFalse();
    }

    private static void fail(RuntimeException failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }
}
