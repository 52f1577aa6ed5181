package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.BeginEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A member of a firm who works over HTTP as the console does. */
public record Member(Firm firm, String email, String session, Http http) {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration MAIL = Duration.ofSeconds(10);

    static Member signIn(Firm firm, String email) {
        Http visitor = visitor(firm.platform());
        Instant asked = Clock.now();
        SignInStarted started = visitor.post("/api/staff/sign-in/challenges", new StartSignInRequest(email))
                .as(SignInStarted.class);
        FinishSignInRequest request = new FinishSignInRequest(started.verification(), code(email, asked));
        StaffSessionResponse session = Objects.requireNonNull(visitor.post("/api/staff/sign-in/sessions", request)
                .as(SignInResponse.class)
                .session());
        Http http = visitor.with("Authorization", "Bearer " + session.session());
        return new Member(firm, email, session.session(), http);
    }

    /** Goes on with a session that began in another way. */
    public static Member of(Firm firm, String email, StaffSessionResponse session) {
        Http http = visitor(firm.platform()).with("Authorization", "Bearer " + session.session());
        return new Member(firm, email, session.session(), http);
    }

    /** The same member under the id that a request has just given. */
    public Member renewed(StaffSessionResponse session) {
        return new Member(firm, email, session.session(), http.with("Authorization", "Bearer " + session.session()));
    }

    /** Adds an authenticator app; the session goes on under a new id. */
    public Member enrol(Phone[] phone) {
        EnrolmentResponse begun = http.post("/api/staff/profile/enrolments", new BeginEnrolmentRequest(FactorKind.TOTP))
                .expect(201)
                .as(EnrolmentResponse.class);
        phone[0] = Phone.of(Objects.requireNonNull(begun.key()));
        EnrolledResponse enrolled = http.post(
                        "/api/staff/profile/factors", new NewFactor("My phone", phone[0].code(-1), null))
                .expect(201)
                .as(EnrolledResponse.class);
        return renewed(enrolled.session());
    }

    /** The person behind this member. */
    public UUID person() {
        return UUID.fromString(
                new Rows(firm.platform().database()).text("select id from person where email = ?", email));
    }

    /** Somebody at an address of their own, so that limits of one test do not meet those of another. */
    public static Http visitor(Platform platform) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
        return new Http(platform.url(), Map.of("X-Forwarded-For", address, "User-Agent", "Mozilla/5.0 (test)"));
    }

    /** The code mailed to an address since a moment; other mail does not count. */
    private static String code(String email, Instant since) {
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(
                        email,
                        found -> !found.receivedAt().isBefore(since)
                                && CODE.matcher(found.subject()).find(),
                        MAIL);
        return codeIn(mail);
    }

    /** The newest code mailed to an address. */
    public static String code(String email) {
        return codeIn(Platform.services().mailbox().awaitMessage(email, MAIL));
    }

    private static String codeIn(MailMessage mail) {
        Matcher matcher = CODE.matcher(mail.subject());
        if (!matcher.find()) {
            throw new AssertionError("no code in " + mail.subject());
        }
        return matcher.group(1);
    }

    /** Adds a client with one contact and gives the ids. */
    public Contact.Card addClient(String contactName) {
        UUID client = Ids.next();
        UUID contact = Ids.next();
        String email = "contact-" + contact.toString().substring(24) + "@client.example";
        http.post("/api/staff/clients", new CreateClientRequest(client, contactName + " & Co", null))
                .expect(201);
        http.post(
                        "/api/staff/clients/" + client + "/contacts",
                        new AddContactRequest(contact, contactName, email, null))
                .expect(201);
        return new Contact.Card(client, contact, contactName, email);
    }

    /** Drafts a checklist with document items of these titles. */
    public EngagementResponse draft(Contact.Card card, String... titles) {
        return draft(card, Arrays.stream(titles).map(Member::document).toList());
    }

    public static NewItem document(String title) {
        return new NewItem(Ids.next(), ItemType.DOCUMENT, title, "All pages, please", null);
    }

    public static NewItem form(String title, Question... questions) {
        return new NewItem(Ids.next(), ItemType.FORM, title, "Two minutes, please", null, List.of(questions));
    }

    /** Drafts a checklist of these items. */
    public EngagementResponse draft(Contact.Card card, List<NewItem> items) {
        CreateEngagementRequest request = new CreateEngagementRequest(
                Ids.next(), card.clientId(), EngagementKind.CASE, "Tax return 2025", "Hello!", null, items);
        return http.post("/api/staff/engagements", request).expect(201).as(EngagementResponse.class);
    }

    /** Sends a checklist to a contact. */
    public EngagementResponse send(EngagementResponse engagement, Contact.Card card) {
        return http.with("If-Match", "\"" + engagement.version() + "\"")
                .put(
                        "/api/staff/engagements/" + engagement.id() + "/publication",
                        new SendEngagementRequest(List.of(card.contactId())))
                .as(EngagementResponse.class);
    }

    public EngagementResponse read(EngagementResponse engagement) {
        return http.get("/api/staff/engagements/" + engagement.id()).as(EngagementResponse.class);
    }

    public ItemResponse item(UUID id) {
        return http.get("/api/staff/items/" + id).as(ItemResponse.class);
    }

    public Answer accept(ItemResponse item) {
        return decide(item, "acceptance", null);
    }

    public Answer reject(ItemResponse item, String reason) {
        return decide(item, "changes-request", new RequestChangesRequest(reason));
    }

    private Answer decide(ItemResponse item, String what, @Nullable Object body) {
        return http.with("If-Match", "\"" + item.version() + "\"")
                .put("/api/staff/items/" + item.id() + "/" + what, body);
    }
}
