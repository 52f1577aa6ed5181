package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.portal.AnswersRequest;
import dev.gatehouse.contract.portal.ChecklistItem;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.PortalSessionResponse;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.portal.UploadTarget;
import dev.gatehouse.contract.portal.UploadsResponse;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A contact who opens the mailed link and works as the portal does. */
public record Contact(Firm firm, String token, UUID engagementId, Http http) {

    private static final Pattern LINK = Pattern.compile("/portal/([a-z0-9-]+)/open#t=([A-Za-z0-9_-]+)");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    /** A client and one contact of it, as staff entered them. */
    public record Card(UUID clientId, UUID contactId, String name, String email) {}

    /** Opens the link in the newest mail to an address. */
    public static Contact open(Firm firm, String email) {
        return open(firm, email, token(email));
    }

    public static Contact open(Firm firm, String email, String token) {
        Http visitor = browser(firm.platform());
        Answer answer = redeem(firm, visitor, token).expect(201);
        String cookie = answer.header("set-cookie").split(";", 2)[0];
        UUID engagement = answer.as(PortalSessionResponse.class).engagementId();
        return new Contact(firm, token, engagement, visitor.with("Cookie", cookie));
    }

    /** A browser on the portal's own page. */
    public static Http browser(Platform platform) {
        return Member.visitor(platform).with("Sec-Fetch-Site", "same-origin");
    }

    public static Answer redeem(Firm firm, Http visitor, String token) {
        return visitor.post("/api/portal/" + firm.slug() + "/link-redemptions", new RedeemLinkRequest(token));
    }

    /** The token in the newest mail to an address. */
    public static String token(String email) {
        MailMessage mail = Platform.services().mailbox().awaitMessage(email, Duration.ofSeconds(10));
        Matcher matcher = LINK.matcher(mail.text());
        if (!matcher.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return matcher.group(2);
    }

    /** The token in the newest mail to an address that comes from this firm. */
    public static String token(String email, Firm firm) {
        String own = "/portal/" + firm.slug() + "/open#t=";
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(email, found -> found.text().contains(own), Duration.ofSeconds(10));
        Matcher matcher = LINK.matcher(mail.text());
        return matcher.find() ? matcher.group(2) : "";
    }

    public String path(String rest) {
        return "/api/portal/" + firm.slug() + rest;
    }

    public ChecklistResponse checklist() {
        return http.get(path("/checklists/" + engagementId)).as(ChecklistResponse.class);
    }

    public ChecklistItem item(UUID id) {
        return checklist().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Sends one file the whole way and gives the confirmation. */
    public UploadConfirmed upload(UUID item, String name, String content) {
        UploadDeclaration file = declaration(name, content);
        UploadTarget target = start(item, Ids.next(), file).uploads().getFirst();
        int status = put(target, content);
        if (status != 200) {
            throw new AssertionError("store answered " + status);
        }
        return confirm(file.id()).as(UploadConfirmed.class);
    }

    public static UploadDeclaration declaration(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String type = name.endsWith(".txt") ? "text/plain" : "application/pdf";
        String sha256 = HexFormat.of().formatHex(Digests.sha256(content));
        return new UploadDeclaration(Ids.next(), name, bytes.length, type, sha256);
    }

    /** Saves answers on top of a version, as the page does while somebody types. */
    public Answer saveAnswers(UUID item, int version, Map<String, dev.gatehouse.contract.form.Answer> answers) {
        return based(version).put(path("/items/" + item + "/answers"), new AnswersRequest(answers));
    }

    public Answer submit(UUID item, int version, Map<String, dev.gatehouse.contract.form.Answer> answers) {
        return based(version).put(path("/items/" + item + "/submission"), new AnswersRequest(answers));
    }

    private Http based(int version) {
        return http.with("If-Match", "\"" + version + "\"");
    }

    public UploadsResponse start(UUID item, UUID batch, UploadDeclaration... files) {
        return startAnswer(item, batch, files).as(UploadsResponse.class);
    }

    public Answer startAnswer(UUID item, UUID batch, UploadDeclaration... files) {
        return http.post(path("/items/" + item + "/uploads"), new StartUploadsRequest(batch, List.of(files)));
    }

    /** Sends bytes to the store as the browser would, and gives the store's status. */
    public static int put(UploadTarget target, String content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Objects.requireNonNull(target.url()));
        Objects.requireNonNull(target.headers()).forEach(request::header);
        request.PUT(HttpRequest.BodyPublishers.ofString(content));
        return status(request.build());
    }

    public static int status(HttpRequest request) {
        try {
            return BROWSER.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer confirm(UUID file) {
        return http.post(path("/uploads/" + file + "/confirmation"), null);
    }
}
