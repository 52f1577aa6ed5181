package dev.gatehouse.acceptance.people;

import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.portal.AnswersRequest;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.contract.portal.EnterCodeRequest;
import dev.gatehouse.contract.portal.FormSubmitted;
import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.contract.portal.PortalSessionResponse;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.RequestCodeRequest;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.portal.UploadConfirmed;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.portal.UploadTarget;
import dev.gatehouse.contract.portal.UploadsResponse;
import dev.gatehouse.local.mail.MailMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A contact who has opened the mailed link. */
public final class ContactPerson {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/portal/[a-z0-9-]+/open#t=[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("Your code: (\\d{6})");
    private static final Duration MAIL = Duration.ofSeconds(20);

    private final JsonHttp http;
    private final String base;
    private final UUID engagement;

    private ContactPerson(JsonHttp http, String base, UUID engagement) {
        this.http = http;
        this.base = base;
        this.engagement = engagement;
    }

    /** The access link in the newest mail to an address. */
    public static URI link(DemoStack stack, String email) {
        return linkAfter(stack, email, 0);
    }

    /** The access link in a mail to an address that came after another one. */
    public static URI linkAfter(DemoStack stack, String email, long earlier) {
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        email,
                        message -> message.id() > earlier
                                && LINK.matcher(message.text()).find(),
                        MAIL);
        Matcher matcher = LINK.matcher(mail.text());
        if (!matcher.find()) {
            throw new IllegalStateException("The mail to " + email + " holds no link");
        }
        return URI.create(matcher.group());
    }

    /** Comes in by the way that the mail of the firm shows, and opens what was sent first. */
    public static ContactPerson open(DemoStack stack, String slug, String email) {
        JsonHttp browser = new JsonHttp(stack.api(), Map.of("Sec-Fetch-Site", "same-origin"));
        String base = "/api/portal/" + slug;
        MailMessage mail =
                stack.mailbox().awaitMessage(email, message -> message.text().contains("/portal/" + slug), MAIL);
        JsonHttp inside = LINK.matcher(mail.text()).find()
                ? byLink(stack, browser, base, email)
                : proven(stack, browser, base, email, "/sign-in/challenges", new RequestCodeRequest(email));
        UUID engagement = inside.get(base + "/home", HomeResponse.class)
                .engagements()
                .getFirst()
                .id();
        inside.send("POST", base + "/checklists/" + engagement + "/opening", null);
        return new ContactPerson(inside, base, engagement);
    }

    private static JsonHttp byLink(DemoStack stack, JsonHttp browser, String base, String email) {
        String token = link(stack, email).getFragment().substring(2);
        HttpResponse<byte[]> answer = browser.send("POST", base + "/link-redemptions", new RedeemLinkRequest(token));
        PortalSessionResponse session = JsonMapper.shared().readValue(answer.body(), PortalSessionResponse.class);
        JsonHttp inside = browser.with("Cookie", cookie(answer));
        return session.engagementId() == null
                ? proven(stack, inside, base, email, "/sign-in/verification-mails", Map.of())
                : inside;
    }

    /** Where a link alone opens nothing: asks for a mail, and hands its code in. */
    private static JsonHttp proven(
            DemoStack stack, JsonHttp browser, String base, String email, String asking, Object request) {
        long before = stack.mailbox().lastId();
        JsonHttp asked = browser.with("Cookie", cookie(browser.send("POST", base + asking, request)));
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        email,
                        message -> message.id() > before
                                && CODE.matcher(message.text()).find(),
                        MAIL);
        Matcher code = CODE.matcher(mail.text());
        code.find();
        HttpResponse<byte[]> entered =
                asked.send("POST", base + "/sign-in/sessions", new EnterCodeRequest(code.group(1)));
        return browser.with("Cookie", cookie(entered));
    }

    private static String cookie(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
    }

    public UUID engagement() {
        return engagement;
    }

    public ChecklistResponse checklist() {
        return http.get(base + "/checklists/" + engagement, ChecklistResponse.class);
    }

    /** Sends one file straight to the object store and has it confirmed. */
    public UploadConfirmed upload(UUID item, String name, String contentType, byte[] content) {
        UploadDeclaration file =
                new UploadDeclaration(TimeOrderedId.next(), name, content.length, contentType, sha256(content));
        UploadTarget target = http.post(
                        base + "/items/" + item + "/uploads",
                        new StartUploadsRequest(TimeOrderedId.next(), List.of(file)),
                        UploadsResponse.class)
                .uploads()
                .getFirst();
        HttpRequest.Builder put = HttpRequest.newBuilder(Objects.requireNonNull(target.url()));
        Objects.requireNonNull(target.headers()).forEach(put::header);
        JsonHttp.send(put.PUT(BodyPublishers.ofByteArray(content)).build());
        return http.post(base + "/uploads/" + file.id() + "/confirmation", Map.of(), UploadConfirmed.class);
    }

    /** Answers the first questions of a form, as somebody who is called away. */
    public AnswersSaved beginForm(UUID item, Map<String, Answer> answers) {
        return http.with("If-Match", "\"0\"")
                .put(base + "/items/" + item + "/answers", new AnswersRequest(answers), AnswersSaved.class);
    }

    /** Answers a form that nobody has begun, and hands it in. */
    public FormSubmitted submitForm(UUID item, Map<String, Answer> answers) {
        return http.with("If-Match", "\"0\"")
                .put(base + "/items/" + item + "/submission", new AnswersRequest(answers), FormSubmitted.class);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
