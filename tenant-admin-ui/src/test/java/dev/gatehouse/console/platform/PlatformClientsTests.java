package dev.gatehouse.console.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideEngagements;
import dev.gatehouse.console.LakesideItems;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The clients against a real HTTP server: what they send, and what they make of an answer. */
class PlatformClientsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HttpServer server;
    // Vaadin refers to what is current only weakly; somebody has to hold on to it.
    private final VaadinSession vaadin = mock(VaadinSession.class);
    private final VaadinRequest request = mock(VaadinRequest.class);

    private HttpExchange received;
    private String receivedBody = "";
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        CurrentInstance.clearAll();
    }

    @Test
    void everyCallSaysWhoCallsAndFromWhere() {
        signIn("the-session");
        answer = JSON.writeValueAsString(Lakeside.maya(Lakeside.EVERYTHING));
        with(context -> context.getBean(SignInApi.class).member());
        assertThat(received.getRequestURI()).hasToString("/api/staff/session");
        assertThat(header("Authorization")).isEqualTo("Bearer the-session");
        assertThat(header("X-Forwarded-For")).isEqualTo("203.0.113.24");
        assertThat(header("User-Agent")).isEqualTo("Firefox");
    }

    @Test
    void nobodySignedInMeansNoCredential() {
        with(context -> context.getBean(SignInApi.class).end());
        assertThat(header("Authorization")).isNull();
    }

    @Test
    void decisionNamesTheVersionItWasMadeOn() {
        answer = JSON.writeValueAsString(
                LakesideItems.item(Lakeside.CONTRACT, "Contract", null, ItemState.ACCEPTED, null));
        with(context -> context.getBean(ReviewApi.class)
                .requestChanges(Lakeside.CONTRACT, IfMatch.version(7), new RequestChangesRequest("Page 3 is missing")));
        assertThat(received.getRequestMethod()).isEqualTo("PUT");
        assertThat(received.getRequestURI().getPath())
                .isEqualTo("/api/staff/items/" + Lakeside.CONTRACT + "/changes-request");
        assertThat(header("If-Match")).isEqualTo("\"7\"");
        assertThat(receivedBody).isEqualTo("{\"reason\":\"Page 3 is missing\"}");
    }

    @Test
    void filtersThatAreNotChosenAreNotSent() {
        answer = JSON.writeValueAsString(Lakeside.all(LakesideEngagements.engagements()));
        with(context -> {
            var slice = context.getBean(EngagementApi.class).list(EngagementState.OPEN, null, 50, null);
            assertThat(slice).isEqualTo(Lakeside.all(LakesideEngagements.engagements()));
        });
        assertThat(received.getRequestURI().getQuery()).isEqualTo("state=OPEN&limit=50");
    }

    @Test
    void cursorAndSearchAreSentAsTheyAre() {
        answer = JSON.writeValueAsString(new Slice<>(List.of(), null));
        with(context -> context.getBean(ClientApi.class).list("Käse & Co", 20, "a+b/c="));
        assertThat(received.getRequestURI().getRawQuery())
                .isEqualTo("q=K%C3%A4se%20%26%20Co&limit=20&cursor=a%2Bb%2Fc%3D");
    }

    @Test
    void refusalCarriesTheCodeAndTheWords() {
        status = 412;
        answer = JSON.writeValueAsString(
                Lakeside.problem(ProblemCode.STALE_VERSION, "Changed meanwhile", "Somebody else was faster."));
        with(context -> {
            var problem = catchThrowableOfType(
                    PlatformProblem.class,
                    () -> context.getBean(ClientApi.class).get(Lakeside.BERG));
            assertThat(problem.code()).isEqualTo(ProblemCode.STALE_VERSION);
            assertThat(problem.problem().detail()).isEqualTo("Somebody else was faster.");
        });
    }

    @Test
    void refusalThatIsNoProblemDocumentMeansTheServiceIsNotThere() {
        status = 502;
        answer = "<html>Bad gateway</html>";
        with(context -> assertThat(catchThrowableOfType(
                        PlatformUnreachable.class,
                        () -> context.getBean(ClientApi.class).get(Lakeside.BERG)))
                .isNotNull());
    }

    @Test
    void refusedConnectionMeansTheServiceIsNotThere() {
        server.stop(0);
        with(context -> assertThat(catchThrowableOfType(
                        PlatformUnreachable.class,
                        () -> context.getBean(ClientApi.class).get(Lakeside.BERG)))
                .isNotNull());
    }

    @Test
    void exportComesAsAStreamForWhoIsSignedIn() {
        signIn("the-session");
        answer = "PK and so on";
        with(context -> {
            try (var archive = context.getBean(ExportApi.class).begin()) {
                assertThat(archive.readAllBytes()).asString().isEqualTo(answer);
            }
        });
        assertThat(received.getRequestMethod()).isEqualTo("POST");
        assertThat(received.getRequestURI()).hasToString("/api/staff/organization/exports");
        assertThat(header("Authorization")).isEqualTo("Bearer the-session");
        assertThat(header("X-Forwarded-For")).isEqualTo("203.0.113.24");
    }

    @Test
    void exportThatIsRefusedOrNotAnsweredSaysSo() {
        status = 401;
        answer = JSON.writeValueAsString(Lakeside.problem(ProblemCode.REAUTHENTICATION_REQUIRED, "Prove it", "Again."));
        with(context -> assertThat(catchThrowableOfType(
                                PlatformProblem.class,
                                () -> context.getBean(ExportApi.class).begin())
                        .code())
                .isEqualTo(ProblemCode.REAUTHENTICATION_REQUIRED));
        server.stop(0);
        with(context -> assertThat(catchThrowableOfType(
                        PlatformUnreachable.class,
                        () -> context.getBean(ExportApi.class).begin()))
                .isNotNull());
    }

    @Test
    void sessionNeverStandsInItsOwnDescription() {
        var session = new StaffSession("the-session", Lakeside.maya(List.of()));
        assertThat(session.toString()).doesNotContain("the-session");
    }

    private void with(ContextConsumer<ApplicationContext> use) {
        PlatformClients.at(URI.create("http://localhost:" + server.getAddress().getPort()))
                .run(context -> use.accept(context));
    }

    private void signIn(String session) {
        var http = mock(WrappedSession.class);
        when(http.getAttribute(StaffSession.class.getName()))
                .thenReturn(new StaffSession(session, Lakeside.maya(List.of())));
        when(vaadin.getSession()).thenReturn(http);
        CurrentInstance.set(VaadinSession.class, vaadin);
        when(request.getRemoteAddr()).thenReturn("203.0.113.24");
        when(request.getHeader("User-Agent")).thenReturn("Firefox");
        CurrentInstance.set(VaadinRequest.class, request);
    }

    private String header(String name) {
        return received.getRequestHeaders().getFirst(name);
    }

    private void answer(HttpExchange exchange) throws IOException {
        received = exchange;
        receivedBody = new String(exchange.getRequestBody().readAllBytes());
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write(answer.getBytes());
        exchange.close();
    }
}
