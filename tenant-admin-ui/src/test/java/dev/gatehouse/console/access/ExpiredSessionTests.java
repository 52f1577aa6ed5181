package dev.gatehouse.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ExpiredSessionTests extends LakesideTest {

    @Test
    void sessionTheApiForgotLeadsToSignInAndKeepsThePlace() {
        signInAsMaya();
        when(engagements.get(any())).thenThrow(refusal(ProblemCode.UNAUTHENTICATED, "Sign in again."));
        UI.getCurrent().navigate("engagements/" + Lakeside.TAX_RETURN);
        assertThat(StaffSession.current()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sign-in?to=engagements%2F" + Lakeside.TAX_RETURN);
    }

    @Test
    void somebodyElsesIdIsAnAddressThatDoesNotExist() {
        signInAsMaya();
        when(clients.get(any())).thenThrow(refusal(ProblemCode.NOT_FOUND, "Unknown."));
        UI.getCurrent().navigate("clients/" + Lakeside.id(7));
        assertThat(shows("There is nothing here")).isTrue();
    }

    @Test
    void mistypedIdIsAnAddressThatDoesNotExist() {
        signInAsMaya();
        UI.getCurrent().navigate("clients/otto");
        assertThat(shows("There is nothing here")).isTrue();
    }

    @Test
    void faultOfTheConsoleShowsNoDetails() {
        signInAsMaya();
        when(clients.list(any(), anyInt(), any())).thenThrow(new IllegalStateException("secret detail"));
        UI.getCurrent().navigate("clients");
        assertThat(shows("Something went wrong on our side")).isTrue();
        assertThat(shows("secret detail")).isFalse();
    }
}
