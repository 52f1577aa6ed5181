package dev.gatehouse.acceptance.people;

import dev.gatehouse.acceptance.demo.DemoStack;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.local.mail.MailMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A member of a firm, signed in through the mailed code. */
public final class StaffPerson {

    private static final Duration MAIL = Duration.ofSeconds(20);

    private final JsonHttp http;
    private final EngagementKind kind;

    private StaffPerson(JsonHttp http, EngagementKind kind) {
        this.http = http;
        this.kind = kind;
    }

    public static StaffPerson signIn(DemoStack stack, String email) {
        JsonHttp visitor = new JsonHttp(stack.api(), Map.of());
        long before = stack.mailbox().lastId();
        SignInStarted started =
                visitor.post("/api/staff/sign-in/challenges", new StartSignInRequest(email), SignInStarted.class);
        FinishSignInRequest finish = new FinishSignInRequest(started.verification(), code(stack, email, before));
        StaffSessionResponse session =
                Objects.requireNonNull(visitor.post("/api/staff/sign-in/sessions", finish, SignInResponse.class)
                        .session());
        EngagementKind kind =
                EngagementKind.valueOf(session.member().organization().preset().name());
        return new StaffPerson(visitor.with("Authorization", "Bearer " + session.session()), kind);
    }

    /** The code in a sign-in mail to an address that came after another mail. */
    private static String code(DemoStack stack, String email, long earlier) {
        MailMessage mail = stack.mailbox()
                .awaitMessage(
                        email,
                        message -> message.id() > earlier && message.subject().contains("code"),
                        MAIL);
        return mail.subject().replaceAll("\\D.*", "");
    }

    public UUID addClient(String name, @Nullable String reference) {
        CreateClientRequest request = new CreateClientRequest(TimeOrderedId.next(), name, reference);
        return http.post("/api/staff/clients", request, ClientResponse.class).id();
    }

    /** The id of a client by name. */
    public UUID client(String name) {
        byte[] slice = http.send("GET", "/api/staff/clients?limit=100", null).body();
        return JsonMapper.shared().readValue(slice, new TypeReference<Slice<ClientListItem>>() {}).items().stream()
                .filter(client -> client.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public UUID addContact(UUID client, String name, String email, @Nullable String jobTitle) {
        AddContactRequest request = new AddContactRequest(TimeOrderedId.next(), name, email, jobTitle);
        return http.post("/api/staff/clients/" + client + "/contacts", request, ContactResponse.class)
                .id();
    }

    public static NewItem document(String title, String instructions, @Nullable LocalDate dueOn) {
        return new NewItem(TimeOrderedId.next(), ItemType.DOCUMENT, title, instructions, dueOn);
    }

    public static NewItem form(String title, String instructions, @Nullable LocalDate dueOn, Question... questions) {
        return new NewItem(TimeOrderedId.next(), ItemType.FORM, title, instructions, dueOn, List.of(questions));
    }

    public EngagementResponse draft(UUID client, String title, String message, LocalDate dueOn, List<NewItem> items) {
        CreateEngagementRequest request =
                new CreateEngagementRequest(TimeOrderedId.next(), client, kind, title, message, dueOn, items);
        return http.post("/api/staff/engagements", request, EngagementResponse.class);
    }

    public EngagementResponse send(EngagementResponse engagement, UUID... contacts) {
        return ofVersion(engagement.version())
                .put(
                        "/api/staff/engagements/" + engagement.id() + "/publication",
                        new SendEngagementRequest(List.of(contacts)),
                        EngagementResponse.class);
    }

    /** Adds a deadline of a client. */
    public DeadlineResponse addDeadline(UUID client, DeadlineContent content) {
        CreateDeadlineRequest request = new CreateDeadlineRequest(TimeOrderedId.next(), client, null, content);
        return http.post("/api/staff/deadlines", request, DeadlineResponse.class);
    }

    /** Puts the next one in its place, as its frequency says. */
    public DeadlineResponse renew(DeadlineResponse deadline) {
        return ofVersion(deadline.version())
                .put(
                        "/api/staff/deadlines/" + deadline.id() + "/renewal",
                        new RenewDeadlineRequest(TimeOrderedId.next(), null, null),
                        DeadlineResponse.class);
    }

    /** Has the links of an engagement open it by themselves, whatever the firm's door asks for. */
    public void letLinksIn(UUID engagement) {
        http.put(
                "/api/staff/engagements/" + engagement + "/access-policy",
                new ChangeEngagementAccessPolicyRequest(Prove.NONE, null, null),
                EngagementAccessPolicyResponse.class);
    }

    /** Subscribes the firm to a plan. */
    public SubscriptionResponse choosePlan(String plan) {
        String subscription = "/api/staff/organization/subscription";
        SubscriptionResponse before = http.get(subscription, SubscriptionResponse.class);
        return ofVersion(before.version())
                .put(subscription + "/plan", new ChangePlanRequest(plan), SubscriptionResponse.class);
    }

    /** Lets support look at work and settings for an hour. */
    public SupportGrantResponse letSupportLook(String purpose) {
        GrantSupportRequest request = new GrantSupportRequest(
                TimeOrderedId.next(), purpose, Set.of(SupportArea.WORK, SupportArea.SETTINGS), false, 60);
        return http.post("/api/staff/support-grants", request, SupportGrantResponse.class);
    }

    /** Gives the firm's portal a colour, a welcome and a logo. */
    public ProfileResponse brand(String accent, String welcome, byte[] logo) {
        String organization = "/api/staff/organization";
        ProfileResponse before = http.get(organization + "/profile", ProfileResponse.class);
        ProfileResponse styled = ofVersion(before.version())
                .put(organization + "/appearance", new ChangeAppearanceRequest(accent, welcome), ProfileResponse.class);
        SetLogoRequest image = new SetLogoRequest(Base64.getEncoder().encodeToString(logo));
        return ofVersion(styled.version()).put(organization + "/logo", image, ProfileResponse.class);
    }

    public ItemResponse item(UUID id) {
        return http.get("/api/staff/items/" + id, ItemResponse.class);
    }

    public ItemResponse accept(UUID item) {
        return ofVersion(item(item).version())
                .put("/api/staff/items/" + item + "/acceptance", null, ItemResponse.class);
    }

    public ItemResponse requestChanges(UUID item, String reason) {
        return ofVersion(item(item).version())
                .put(
                        "/api/staff/items/" + item + "/changes-request",
                        new RequestChangesRequest(reason),
                        ItemResponse.class);
    }

    /** Ends a contact's way into an engagement. */
    public void revoke(UUID invitation) {
        http.send("PUT", "/api/staff/invitations/" + invitation + "/revocation", null);
    }

    public ChainVerification verify(UUID engagement) {
        return http.get("/api/staff/engagements/" + engagement + "/verification", ChainVerification.class);
    }

    /** What happened in an engagement, newest first. */
    public List<ActivityEntry> activity(UUID engagement) {
        byte[] slice = http.send("GET", "/api/staff/engagements/" + engagement + "/activity?limit=100", null)
                .body();
        return JsonMapper.shared()
                .readValue(slice, new TypeReference<Slice<ActivityEntry>>() {})
                .items();
    }

    private JsonHttp ofVersion(int version) {
        return http.with("If-Match", "\"" + version + "\"");
    }
}
