package dev.gatehouse.console.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideItems;
import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import tools.jackson.databind.json.JsonMapper;

/** The clients against an API that does its work and then goes away, over real connections. */
class SureCallsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ITEM =
            JSON.writeValueAsString(LakesideItems.item(Lakeside.CONTRACT, "Contract", null, ItemState.ACCEPTED, null));
    private static final RequestChangesRequest REASON = new RequestChangesRequest("Page 3 is missing");
    private static final String VERSION = IfMatch.version(7);

    // Vaadin refers to what is current only weakly; somebody has to hold on to it.
    private final VaadinSession vaadin = mock(VaadinSession.class);

    private FlakyApi api;

    @BeforeEach
    void mayaSignsIn() throws IOException {
        api = FlakyApi.start(ITEM);
        when(vaadin.getSession()).thenReturn(new WrappedHttpSession(new MockHttpSession()));
        CurrentInstance.set(VaadinSession.class, vaadin);
        vaadin.getSession()
                .setAttribute(
                        StaffSession.class.getName(),
                        new StaffSession("the-session", Lakeside.maya(Lakeside.EVERYTHING)));
    }

    @AfterEach
    void leave() {
        api.close();
        CurrentInstance.clearAll();
    }

    @Test
    @Requirement("S-35")
    void workWhoseAnswerIsLostIsDoneOnce() {
        api.next(FlakyApi::hangUp);
        with(this::sendBack);
        assertThat(api.effects()).isEqualTo(1);
        assertThat(api.keys()).hasSize(2);
    }

    @Test
    @Requirement("S-35")
    void apiThatDiesAfterItsWorkIsAskedAgainOnceItIsBack() {
        api.next(FlakyApi::die);
        with(this::sendBack);
        assertThat(api.effects()).isEqualTo(1);
    }

    @Test
    void answerThatBreaksOffIsNone() {
        api.next(FlakyApi::breakOff);
        with(this::sendBack);
        assertThat(api.effects()).isEqualTo(1);
        assertThat(api.keys()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void whatStandsBeforeTheApiMayFailForAMoment(int status) {
        api.next(FlakyApi.with(status, "<html>Bad gateway</html>"));
        with(this::sendBack);
        assertThat(api.keys()).hasSize(2).containsOnly(api.keys().getFirst());
    }

    @Test
    void requestThatIsStillWorkedOnIsAskedForWhenTheApiSays() {
        api.next(FlakyApi.later(409, 1));
        var start = System.nanoTime();
        with(this::sendBack);
        assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000);
        assertThat(api.keys()).hasSize(2);
    }

    @Test
    void afterAFewTriesThePersonIsTold() {
        for (var tries = 0; tries < 9; tries++) {
            api.next(FlakyApi::hangUp);
        }
        with(this::fails);
        assertThat(api.keys()).hasSize(4).containsOnly(api.keys().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STALE_VERSION", "CONFLICT", "INTERNAL"})
    void refusalIsAnAnswer(ProblemCode code) {
        var words = JSON.writeValueAsString(Lakeside.problem(code, "No", "It is not possible."));
        api.next(FlakyApi.with(code.status(), words));
        with(context -> assertThatThrownBy(() -> sendBack(context))
                .isInstanceOfSatisfying(PlatformProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                }));
        assertThat(api.keys()).hasSize(1);
    }

    @Test
    void whoeverPressesAgainMeansTheSameUntilItIsAnswered() {
        leaveOpen();
        with(this::sendBack);
        assertThat(api.keys()).hasSize(2).containsOnly(api.keys().getFirst());
        with(this::sendBack);
        assertThat(api.keys().getLast()).isNotEqualTo(api.keys().getFirst());
    }

    @Test
    void otherWordsOrAnotherVersionAreAnotherWish() {
        leaveOpen();
        with(context -> items(context)
                .requestChanges(Lakeside.CONTRACT, VERSION, new RequestChangesRequest("Page 4 is missing")));
        leaveOpen();
        with(context -> items(context).requestChanges(Lakeside.CONTRACT, IfMatch.version(8), REASON));
        assertThat(api.keys()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void wishAfterAnotherOneIsNewEvenInTheSameWords() {
        leaveOpen();
        with(context -> items(context).accept(Lakeside.CONTRACT, VERSION));
        with(this::sendBack);
        assertThat(api.keys()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void readsCarryNoKey() {
        with(context -> context.getBean(ItemApi.class).get(Lakeside.CONTRACT));
        assertThat(api.keys()).containsExactly("");
    }

    @Test
    void codesAreNeverTriedTwice() {
        api.next(FlakyApi::hangUp);
        api.next(FlakyApi::hangUp);
        with(context -> {
            var proof = new GivenProof(ProofMethod.TOTP, "123456", null, null);
            assertThatThrownBy(() -> context.getBean(AccountApi.class).prove(proof))
                    .isInstanceOf(PlatformUnreachable.class);
            assertThatThrownBy(() ->
                            context.getBean(SignInApi.class).start(new StartSignInRequest("maya@lakeside-tax.example")))
                    .isInstanceOf(PlatformUnreachable.class);
        });
        assertThat(api.keys()).isEqualTo(List.of("", ""));
    }

    @Test
    void keyIsRandom() {
        with(this::sendBack);
        assertThat(UUID.fromString(api.keys().getFirst()).version()).isEqualTo(4);
    }

    /** The API wants to be left alone for longer than anybody waits, so nothing is repeated by itself. */
    private void leaveOpen() {
        api.next(FlakyApi.later(503, 60));
        with(this::fails);
    }

    private void fails(ApplicationContext context) {
        assertThatThrownBy(() -> sendBack(context)).isInstanceOf(PlatformUnreachable.class);
    }

    private void sendBack(ApplicationContext context) {
        var answer = items(context).requestChanges(Lakeside.CONTRACT, VERSION, REASON);
        assertThat(answer.state()).isEqualTo(ItemState.ACCEPTED);
    }

    private static ReviewApi items(ApplicationContext context) {
        return context.getBean(ReviewApi.class);
    }

    private void with(Consumer<ApplicationContext> use) {
        PlatformClients.at(api.url()).run(use::accept);
    }
}
