package dev.gatehouse.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.RecoveryCodesResponse;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.FileDownloadResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import dev.gatehouse.contract.organization.SecondFactor;
import dev.gatehouse.contract.organization.SecondFactorSetting;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.template.TemplateListItem;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lakeside Tax over HTTP, to look at the console by hand without the API. Start this class, then the console with
 * {@code GATEHOUSE_API_URL=http://localhost:8090}. Any code but 000000 signs in; an address that begins with “new” is a
 * firm that has nothing yet.
 */
public final class DoubleOfTheApi {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final List<ReviewQueueItem> queue = new ArrayList<>(LakesideReviews.queue());
    private boolean everythingIsNew;

    private DoubleOfTheApi() {}

    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 8090), 0);
        var api = new DoubleOfTheApi();
        server.createContext("/api/staff", api::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var call = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().substring("/api/staff".length());
        var body = new String(exchange.getRequestBody().readAllBytes());
        try (exchange) {
            if (call.endsWith("/preview")) {
                write(exchange, 200, "image/png", page(exchange.getRequestURI().getQuery()));
            } else if (call.startsWith("DELETE")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (body.contains("\"code\":\"000000\"")) {
                var wrong = Lakeside.problem(
                        ProblemCode.CODE_INVALID, "Wrong code", "This code is not right or no longer works.");
                write(exchange, 401, "application/problem+json", JSON.writeValueAsBytes(wrong));
            } else {
                write(exchange, 200, "application/json", JSON.writeValueAsBytes(resource(call, body, exchange)));
            }
        }
    }

    private Object resource(String call, String body, HttpExchange exchange) {
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        var parts = call.split("/");
        return switch (parts[1]) {
            case "sign-in" -> signIn(parts[2], body);
            case "clients" -> parts.length > 2 ? Lakeside.berg() : clients(query);
            case "engagements" -> engagements(call, parts, query);
            case "templates" -> templates(call, parts, query);
            case "reviews" -> waiting();
            case "organization" -> parts.length > 3 ? billing(parts[3], query) : organization(parts[2], query);
            case "contacts" ->
                call.endsWith("/access-trace") ? LakesideAccess.trace() : Lakeside.all(LakesideAccess.sessions());
            case "access-policy" -> LakesideAccess.policy();
            case "invitations" ->
                call.startsWith("POST")
                        ? LakesideAccess.invited().getFirst()
                        : Lakeside.all(everythingIsNew ? List.of() : LakesideAccess.invited());
            case "invitation-imports" ->
                call.endsWith("/confirmation")
                        ? LakesideAccess.confirmed()
                        : body.contains("@") ? LakesideAccess.ready() : LakesideAccess.refused();
            case "members" -> Lakeside.all(LakesideFirm.members());
            case "attention" ->
                everythingIsNew ? new AttentionResponse(List.of(), List.of()) : LakesideActivity.attention();
            case "activity" -> everythingIsNew ? List.of() : LakesideActivity.latest();
            case "session" -> ofSession(parts);
            case "profile" -> profile(parts);
            case "items" -> item(UUID.fromString(parts[2]), parts.length > 3);
            case "files" -> new FileDownloadResponse(URI.create("https://files.example/original.pdf"), Lakeside.NOW);
            default -> Lakeside.berg();
        };
    }

    private Object waiting() {
        var waiting = everythingIsNew ? List.<ReviewQueueItem>of() : queue;
        return new ReviewQueueResponse(waiting, null, waiting.size());
    }

    private static Object organization(String part, String query) {
        return switch (part) {
            case "plan" -> LakesideFirm.plan("PLUS", 41);
            case "subscription" -> LakesideBilling.unpaid();
            case "billing-details" -> LakesideBilling.details();
            case "usage-history" -> LakesideBilling.usage();
            case "invoices" -> Lakeside.all(LakesideBilling.invoices());
            case "second-factor" -> new SecondFactorSetting(SecondFactor.REQUIRED);
            case "accent" -> LakesideFirm.accent(query.replaceAll(".*colour=([0-9a-f]{6}).*", "$1"));
            default -> LakesideFirm.profile();
        };
    }

    private static Object billing(String part, String query) {
        return switch (part) {
            case "standing" -> LakesideBilling.standing(BillingStanding.NO_GROWTH);
            case "plan-change" -> query.contains("PLUS") ? LakesideBilling.up() : LakesideBilling.down();
            default -> LakesideBilling.active("PLUS", "ESSENTIAL");
        };
    }

    private Object signIn(String step, String body) {
        if (step.equals("challenges")) {
            everythingIsNew = body.contains("\"new");
            return new SignInStarted("v".repeat(43), Lakeside.NOW.plusSeconds(600));
        }
        var session = session();
        return switch (step) {
            case "sessions", "invitations" -> second(body, session);
            case "enrolments" -> LakesideAccount.enrolment();
            case "factors" -> new EnrolledResponse(session, LakesideAccount.recoveryCodes());
            case "passkey-challenges" -> new PasskeyOptions("{}");
            default -> session;
        };
    }

    /** The code 222222 asks for a second factor, 333333 for adding one. */
    private static SignInResponse second(String body, StaffSessionResponse session) {
        var until = Lakeside.NOW.plusSeconds(300);
        if (body.contains("222222")) {
            var kinds = List.of(FactorKind.TOTP, FactorKind.PASSKEY);
            return new SignInResponse(null, new PendingSignIn("p".repeat(43), until, SignInStep.PROVE, kinds, 9));
        } else if (body.contains("333333")) {
            return new SignInResponse(null, new PendingSignIn("p".repeat(43), until, SignInStep.ENROL, List.of(), 0));
        }
        return new SignInResponse(session, null);
    }

    private static StaffSessionResponse session() {
        return new StaffSessionResponse(
                "s".repeat(43), Lakeside.NOW.plusSeconds(86_400), Lakeside.maya(Lakeside.EVERYTHING));
    }

    private static Object profile(String[] parts) {
        return switch (parts.length > 2 ? parts[2] : "") {
            case "enrolments" -> LakesideAccount.enrolment();
            case "factors" -> new EnrolledResponse(session(), List.of());
            case "sessions" -> Lakeside.all(LakesideAccount.sessions());
            case "recovery-codes" -> new RecoveryCodesResponse(LakesideAccount.recoveryCodes());
            default -> LakesideAccount.account();
        };
    }

    private static Object ofSession(String[] parts) {
        return switch (parts.length > 2 ? parts[2] : "") {
            case "organizations" -> LakesideAccount.organizations();
            case "proofs", "organization" -> session();
            default -> Lakeside.maya(Lakeside.EVERYTHING);
        };
    }

    private Object clients(String query) {
        var search =
                query.contains("q=") ? query.replaceAll(".*q=([^&]*).*", "$1").toLowerCase() : "";
        return Lakeside.all(
                everythingIsNew
                        ? List.of()
                        : Lakeside.clients().stream()
                                .filter(client -> client.name().toLowerCase().contains(search))
                                .toList());
    }

    private Object engagements(String call, String[] parts, String query) {
        if (call.endsWith("/access-policy")) {
            return LakesideAccess.policyOfEngagement();
        } else if (call.endsWith("/activity")) {
            return Lakeside.all(LakesideActivity.activity());
        } else if (call.endsWith("/verification")) {
            return parts[2].equals(Lakeside.DRAFT.toString()) ? LakesideActivity.broken() : LakesideActivity.verified();
        } else if (call.endsWith("/templates")) {
            return LakesideTemplates.estate(1);
        } else if (parts.length > 2) {
            var draft = parts[2].equals(Lakeside.DRAFT.toString()) && parts.length == 3;
            return draft ? LakesideEngagements.draft() : LakesideEngagements.taxReturn();
        } else if (call.startsWith("POST")) {
            return LakesideEngagements.draft();
        }
        return Lakeside.all(LakesideEngagements.engagements().stream()
                .filter(engagement -> !everythingIsNew && inState(engagement.state(), query))
                .toList());
    }

    private static Object templates(String call, String[] parts, String query) {
        if (call.endsWith("/engagements")) {
            return LakesideEngagements.draft();
        } else if (parts.length > 2 || call.startsWith("POST")) {
            return LakesideTemplates.estate(2);
        }
        return Lakeside.all(
                query.contains("archived=true") ? List.<TemplateListItem>of() : LakesideTemplates.templates());
    }

    private static boolean inState(EngagementState state, String query) {
        return !query.contains("state=") || query.contains("state=" + state);
    }

    private Object item(UUID id, boolean decision) {
        if (decision) {
            queue.removeIf(waiting -> waiting.itemId().equals(id));
        }
        if (id.equals(Lakeside.OFFICE)) {
            return LakesideItems.office(ItemState.SUBMITTED);
        }
        return id.equals(Lakeside.STATEMENTS)
                ? LakesideItems.statements(ItemState.SUBMITTED)
                : LakesideItems.item(id, "Employment contract", null, ItemState.UNDER_REVIEW, null);
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] page(String query) {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 1200);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        pen.drawString("Account statement · " + query, 80, 120);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        for (var line = 0; line < 20; line++) {
            pen.drawString(
                    "%02d November    Transfer no. %d".formatted(line + 1, 88_140 + line * 37), 80, 220 + line * 44);
            pen.drawString("%,d.%02d".formatted(120 + line * 91, line * 3), 720, 220 + line * 44);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
