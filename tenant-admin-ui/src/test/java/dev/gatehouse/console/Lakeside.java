package dev.gatehouse.console;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FactorResponse;
import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.contract.access.OwnProfileResponse;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.DueEngagement;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.engagement.InvitationResponse;
import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.Progress;
import dev.gatehouse.contract.engagement.ReviewDecision;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import dev.gatehouse.contract.engagement.ReviewResponse;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import dev.gatehouse.contract.engagement.UnopenedEngagement;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.event.ChainVerification;
import dev.gatehouse.contract.event.LatestActivity;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.member.MemberState;
import dev.gatehouse.contract.organization.AccentResponse;
import dev.gatehouse.contract.organization.AccentShade;
import dev.gatehouse.contract.organization.OrganizationResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanAllowance;
import dev.gatehouse.contract.subscription.PlanOffer;
import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.contract.template.TemplateResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Lakeside Tax, where Maya Chen works and Otto Berg is a client: one firm as the API would describe it. */
public final class Lakeside {

    public static final Instant NOW = Instant.now();
    public static final String HASH = "9f2c4e".repeat(10) + "a1b2";
    public static final List<String> EVERYTHING = List.of(
            "clients:read",
            "clients:write",
            "engagements:read",
            "engagements:write",
            "engagements:send",
            "templates:read",
            "templates:write",
            "items:review",
            "files:read",
            "activity:read",
            "organization:read",
            "organization:write",
            "members:read",
            "members:write",
            "plan:read");

    public static final UUID BERG = id(1);
    public static final UUID TAX_RETURN = id(2);
    public static final UUID STATEMENTS = id(3);
    public static final UUID CONTRACT = id(4);
    public static final UUID DRAFT = id(5);
    public static final UUID OFFICE = id(6);
    public static final UUID ESTATE = id(7);

    private Lakeside() {}

    public static UUID id(int number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static MemberResponse maya(List<String> permissions) {
        return maya(permissions, MemberRole.OWNER);
    }

    public static MemberResponse maya(List<String> permissions, MemberRole role) {
        var firm = new OrganizationResponse(
                id(900),
                "lakeside",
                "Lakeside Tax",
                Preset.CASE,
                "plus",
                URI.create("http://localhost:8080/portal/lakeside"),
                false);
        return new MemberResponse(id(901), "Maya Chen", "maya@lakeside.example", role, permissions, firm);
    }

    public static <T> Slice<T> all(List<T> items) {
        return new Slice<>(items, null);
    }

    public static List<ClientListItem> clients() {
        var names = List.of(
                "Adler & Sons Carpentry", "Berg, Otto", "Café Lindgren", "Dr. Amara Okafor", "Ferrari Logistics SpA");
        return IntStream.range(0, 120)
                .mapToObj(n -> new ClientListItem(
                        n == 1 ? BERG : id(100 + n),
                        n < names.size() ? names.get(n) : "Client number " + n,
                        n % 3 == 2 ? null : "L-" + (2041 + n),
                        n == 4 ? ClientState.ARCHIVED : ClientState.ACTIVE,
                        n % 4,
                        n % 3,
                        NOW))
                .toList();
    }

    public static ClientResponse berg() {
        var otto = new ContactResponse(id(11), BERG, "Otto Berg", "otto@berg.example", null, 1, NOW);
        var lena = new ContactResponse(id(12), BERG, "Lena Berg", "lena@berg.example", "Bookkeeper", 3, ago(days(20)));
        return new ClientResponse(
                BERG, "Berg, Otto", "L-2042", ClientState.ACTIVE, 4, ago(days(300)), List.of(otto, lena));
    }

    public static List<EngagementListItem> engagements() {
        return List.of(
                row(TAX_RETURN, "Tax return 2025", EngagementState.OPEN, "Berg, Otto", new Progress(2, 6, 1, 33), 7),
                row(id(21), "Year-end close", EngagementState.OPEN, "Café Lindgren", new Progress(7, 9, 0, 77), 21),
                row(
                        id(22),
                        "VAT registration",
                        EngagementState.OPEN,
                        "Ferrari Logistics SpA",
                        new Progress(0, 4, 3, 0),
                        3),
                row(DRAFT, "Tax return 2026", EngagementState.DRAFT, "Berg, Otto", new Progress(0, 3, 0, 0), 0),
                row(
                        id(23),
                        "Tax return 2024",
                        EngagementState.COMPLETED,
                        "Dr. Amara Okafor",
                        new Progress(5, 5, 0, 100),
                        -300));
    }

    private static EngagementListItem row(
            UUID id, String title, EngagementState state, String client, Progress progress, int due) {
        return new EngagementListItem(
                id,
                EngagementKind.CASE,
                title,
                state,
                BERG,
                client,
                progress,
                due == 0 ? null : LocalDate.now().plusDays(due),
                ago(days(9)),
                state == EngagementState.DRAFT ? null : ago(days(8)));
    }

    public static EngagementResponse taxReturn() {
        return new EngagementResponse(
                TAX_RETURN,
                EngagementKind.CASE,
                "Tax return 2025",
                "Dear Otto, this is everything we need for your 2025 return. Send what you have; we start right away.",
                EngagementState.OPEN,
                BERG,
                "Berg, Otto",
                new Progress(2, 6, 1, 33),
                LocalDate.now().plusDays(7),
                null,
                6,
                ago(days(9)),
                ago(days(8)),
                null,
                List.of(
                        statements(ItemState.SUBMITTED),
                        item(CONTRACT, "Employment contract", null, ItemState.UNDER_REVIEW, null),
                        item(
                                id(31),
                                "Proof of donations",
                                "Receipts from charities, one file each.",
                                ItemState.OPEN,
                                null),
                        item(
                                id(32),
                                "Home office",
                                "A floor plan with the room marked.",
                                ItemState.CHANGES_REQUESTED,
                                "The room’s size is missing on the plan."),
                        item(id(33), "Identity card, both sides", null, ItemState.ACCEPTED, null),
                        item(id(34), "Tax number", null, ItemState.ACCEPTED, null)),
                List.of(
                        invitation(id(41), "Otto Berg", "otto@berg.example", InvitationState.ACTIVE, ago(days(7))),
                        invitation(id(42), "Lena Berg", "lena@berg.example", InvitationState.REVOKED, null)));
    }

    public static EngagementResponse draft() {
        return new EngagementResponse(
                DRAFT,
                EngagementKind.CASE,
                "Tax return 2026",
                null,
                EngagementState.DRAFT,
                BERG,
                "Berg, Otto",
                new Progress(0, 3, 0, 0),
                null,
                null,
                1,
                NOW,
                null,
                null,
                List.of(
                        item(id(51), "Bank statements", "One PDF a month", ItemState.DRAFT, null),
                        item(id(52), "Lease", null, ItemState.DRAFT, null)),
                List.of());
    }

    public static List<TemplateListItem> templates() {
        return List.of(
                new TemplateListItem(ESTATE, "Estate", "When somebody has died", 2, 2, false),
                new TemplateListItem(id(81), "Personal tax return", "Everything a yearly return needs", 8, 1, true));
    }

    public static TemplateResponse estate(int version) {
        return new TemplateResponse(ESTATE, version, false, false, estate());
    }

    public static TemplateContent estate() {
        return new TemplateContent(
                "Estate",
                "When somebody has died",
                "Our condolences.",
                30,
                List.of(
                        new TemplateItem(ItemType.DOCUMENT, "Will", "All pages", 7, null),
                        new TemplateItem(ItemType.FORM, "The home", null, null, officeQuestions())));
    }

    private static InvitationResponse invitation(
            UUID id, String name, String email, InvitationState state, @Nullable Instant opened) {
        return new InvitationResponse(
                id,
                id(11),
                name,
                email,
                state,
                ago(days(8)),
                ago(days(8)),
                opened,
                opened == null ? null : ago(hours(3)),
                null);
    }

    public static ItemResponse statements(ItemState state) {
        var files = List.of(
                file(61, "statement-2025-11.pdf", 2_843_112, FileState.UNSCANNED, 4),
                file(62, "statement-2025-10.pdf", 3_104_553, FileState.UNSCANNED, 3),
                file(63, "statement-2025-10-old.pdf", 1_204_553, FileState.UNSCANNED, 3));
        var first = new SubmissionResponse(
                id(71),
                1,
                "Otto Berg",
                ago(days(3)),
                List.of(id(63)),
                null,
                new ReviewResponse(
                        ReviewDecision.CHANGES_REQUESTED,
                        "The October file stops at page 3 of 5. Please upload the complete statement.",
                        "Maya Chen",
                        ago(days(2))));
        var second = new SubmissionResponse(id(72), 2, "Otto Berg", ago(hours(4)), List.of(id(61), id(62)), null, null);
        return new ItemResponse(
                STATEMENTS,
                TAX_RETURN,
                ItemType.DOCUMENT,
                "Bank statements, July to December",
                "One PDF per month, all pages, from the account ending 4471.",
                state,
                LocalDate.now().plusDays(7),
                null,
                null,
                5,
                null,
                files,
                List.of(second, first));
    }

    public static List<Question> officeQuestions() {
        return List.of(
                new Question(
                        "area", QuestionType.NUMBER, "How large is the room?", null, true, null, null, "1", "200", 1),
                new Question(
                        "use",
                        QuestionType.MULTIPLE_CHOICE,
                        "What is it used for?",
                        "Tick everything",
                        false,
                        List.of(
                                new Option("work", "Work"),
                                new Option("guests", "Guests"),
                                new Option("gym", "Sports")),
                        null,
                        null,
                        null,
                        null),
                new Question("since", QuestionType.DATE, "Since when?", null, false, null, null, null, null, null),
                new Question("ease", QuestionType.RATING, "How easy was this?", null, false, null, 7, null, null, null),
                new Question("mood", QuestionType.RATING, "And your mood?", null, false, null, null, null, null, null),
                new Question(
                        "more", QuestionType.LONG_TEXT, "Anything else?", null, false, null, null, null, null, null));
    }

    /** A form that was sent back once and came again. */
    public static ItemResponse office(ItemState state) {
        var first = new SubmissionResponse(
                id(75),
                1,
                "Otto Berg",
                ago(days(3)),
                List.of(),
                new AnsweredForm(officeQuestions(), Map.of("area", new Answer("81", null))),
                new ReviewResponse(
                        ReviewDecision.CHANGES_REQUESTED, "Is it really that large?", "Maya Chen", ago(days(2))));
        var second = new SubmissionResponse(
                id(76),
                2,
                "Otto Berg",
                ago(hours(2)),
                List.of(),
                new AnsweredForm(
                        officeQuestions(),
                        Map.of(
                                "area", new Answer("18.5", null),
                                "use", new Answer(null, List.of("work", "guests")),
                                "since", new Answer("2023-04-01", null),
                                "ease", new Answer("6", null))),
                null);
        return new ItemResponse(
                OFFICE,
                TAX_RETURN,
                ItemType.FORM,
                "A few questions about your home office",
                "Takes about two minutes.",
                state,
                null,
                null,
                null,
                4,
                officeQuestions(),
                List.of(),
                List.of(second, first));
    }

    public static ItemResponse item(
            UUID id, String title, @Nullable String instructions, ItemState state, @Nullable String reason) {
        var sent = state == ItemState.UNDER_REVIEW || state == ItemState.SUBMITTED;
        return new ItemResponse(
                id,
                TAX_RETURN,
                ItemType.DOCUMENT,
                title,
                instructions,
                state,
                null,
                null,
                reason,
                2,
                null,
                sent ? List.of(file(64, "contract-signed.pdf", 803_512, FileState.UNSCANNED, 2)) : List.of(),
                sent
                        ? List.of(new SubmissionResponse(
                                id(73), 1, "Otto Berg", ago(hours(20)), List.of(id(64)), null, null))
                        : List.of());
    }

    private static FileResponse file(int number, String name, long size, FileState state, int pages) {
        return new FileResponse(id(number), name, size, "application/pdf", HASH, state, ago(hours(4)), pages);
    }

    public static ReviewQueueResponse waiting() {
        return new ReviewQueueResponse(queue(), null, queue().size());
    }

    public static ProfileResponse profile() {
        return new ProfileResponse("Lakeside Tax", "#0b6b5d", "Good to have you with us.", null, 3);
    }

    public static AccentResponse accent(String colour) {
        var pale = colour.startsWith("ff");
        return new AccentResponse(
                "#" + colour,
                new AccentShade(pale ? "#7a7200" : "#" + colour, "#ffffff", pale),
                new AccentShade("#" + colour, pale ? "#000000" : "#ffffff", false));
    }

    public static PlanResponse plan(String plan, long clients) {
        var branding = !plan.equals("FREE");
        return new PlanResponse(
                plan,
                clients > 50,
                List.of(
                        new LimitUsage("staff-seats", 2, 3L, false, 3L, "PLUS"),
                        new LimitUsage("active-clients", clients, 50L, false, 50L, "PLUS"),
                        new LimitUsage("storage", 1_200_000_000, 10_000_000_000L, true, null, null)),
                List.of(
                        new FeatureEntitlement("checklists", true, true, "FREE"),
                        new FeatureEntitlement("branding", branding, branding, "PLUS")),
                List.of(
                        offer("FREE", List.of("checklists"), 1L, 5L, 1_000_000_000L),
                        offer("ESSENTIAL", List.of("checklists"), 3L, 50L, 10_000_000_000L),
                        offer("PLUS", List.of("checklists", "branding"), 10L, 500L, 100_000_000_000L),
                        offer("ULTIMATE", List.of("checklists", "branding"), null, null, null)));
    }

    private static PlanOffer offer(
            String plan, List<String> features, @Nullable Long seats, @Nullable Long clients, @Nullable Long bytes) {
        return new PlanOffer(
                plan,
                features,
                List.of(
                        new PlanAllowance("staff-seats", seats),
                        new PlanAllowance("active-clients", clients),
                        new PlanAllowance("storage", bytes)));
    }

    public static List<MemberListItem> members() {
        return List.of(
                new MemberListItem(
                        id(901),
                        "Maya Chen",
                        "maya@lakeside.example",
                        MemberRole.OWNER,
                        ago(days(400)),
                        true,
                        MemberState.ACTIVE,
                        true,
                        1),
                new MemberListItem(
                        id(902),
                        "Nia Okafor",
                        "nia@lakeside.example",
                        MemberRole.CONTRIBUTOR,
                        ago(days(20)),
                        false,
                        MemberState.ACTIVE,
                        true,
                        2),
                new MemberListItem(
                        id(903),
                        "Theo Lang",
                        "theo@lakeside.example",
                        MemberRole.OWNER,
                        ago(days(9)),
                        false,
                        MemberState.INVITED,
                        false,
                        1));
    }

    /** Maya's account with one app. */
    public static OwnProfileResponse account() {
        return new OwnProfileResponse(
                "Maya Chen",
                "maya@lakeside.example",
                List.of(new FactorResponse(id(950), FactorKind.TOTP, "My phone", ago(days(30)), ago(days(1)))),
                7,
                true);
    }

    /** Where Maya is signed in. */
    public static List<SessionListItem> sessions() {
        var proofs = List.of(SessionProof.MAILBOX, SessionProof.TOTP);
        return List.of(
                new SessionListItem(
                        id(970),
                        SessionState.OPEN,
                        proofs,
                        "Firefox on Windows",
                        "203.0.113.9",
                        ago(days(1)),
                        NOW,
                        null,
                        true),
                new SessionListItem(
                        id(971),
                        SessionState.OPEN,
                        proofs,
                        "Safari on iPhone",
                        "203.0.113.77",
                        ago(days(3)),
                        NOW,
                        null,
                        false));
    }

    /** The same before there was one. */
    public static OwnProfileResponse bareAccount() {
        return new OwnProfileResponse("Maya Chen", "maya@lakeside.example", List.of(), 0, false);
    }

    /** An app that is about to be added. */
    public static EnrolmentResponse enrolment() {
        var key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        return new EnrolmentResponse(
                FactorKind.TOTP,
                NOW.plusSeconds(300),
                key,
                "otpauth://totp/Gatehouse:maya%40lakeside.example?secret=" + key + "&issuer=Gatehouse",
                null);
    }

    public static List<String> recoveryCodes() {
        return IntStream.range(0, 10).mapToObj("ab3d-9fgh-%04d"::formatted).toList();
    }

    public static List<OwnOrganization> organizations() {
        return List.of(
                new OwnOrganization(id(960), "lakeside", "Lakeside Tax", MemberRole.OWNER, true),
                new OwnOrganization(id(961), "northwind-it", "Northwind IT", MemberRole.MANAGER, false));
    }

    public static List<ReviewQueueItem> queue() {
        return List.of(
                waiting(CONTRACT, "Employment contract", "Berg, Otto", "Tax return 2025", ItemState.UNDER_REVIEW, 20),
                waiting(
                        id(81),
                        "Articles of association",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        9),
                waiting(
                        STATEMENTS,
                        "Bank statements, July to December",
                        "Berg, Otto",
                        "Tax return 2025",
                        ItemState.SUBMITTED,
                        4),
                waiting(
                        id(82),
                        "Commercial register extract",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        2),
                waiting(
                        id(83),
                        "Passport of the director",
                        "Ferrari Logistics SpA",
                        "VAT registration",
                        ItemState.SUBMITTED,
                        1),
                waiting(id(84), "Lease", "Café Lindgren", "Year-end close", ItemState.SUBMITTED, 0));
    }

    private static ReviewQueueItem waiting(
            UUID id, String title, String client, String engagement, ItemState state, int hours) {
        return new ReviewQueueItem(
                id,
                TAX_RETURN,
                engagement,
                BERG,
                client,
                title,
                state,
                id == STATEMENTS ? 2 : 1,
                0,
                ago(hours(hours)),
                2);
    }

    public static List<ActivityEntry> activity() {
        var types = List.of(
                "engagement.created",
                "item.created",
                "engagement.sent",
                "link.created",
                "link.mailed",
                "link.visited",
                "portal.opened",
                "upload.started",
                "file.stored",
                "item.submitted",
                "item.review-begun",
                "item.changes-requested",
                "item.submitted",
                "item.weighed-again");
        return LongStream.rangeClosed(1, types.size())
                .map(n -> types.size() + 1 - n)
                .mapToObj(seq -> entry(seq, types.get((int) seq - 1)))
                .toList();
    }

    private static ActivityEntry entry(long seq, String type) {
        var byContact = type.startsWith("portal") || type.startsWith("upload") || type.equals("item.submitted");
        var bySystem = type.startsWith("link.") || type.startsWith("file.");
        return new ActivityEntry(
                seq,
                id((int) (200 + seq)),
                type,
                ago(hours((14 - seq) * 7)),
                byContact ? ActorKind.CONTACT : bySystem ? ActorKind.SYSTEM : ActorKind.MEMBER,
                byContact ? "Otto Berg" : bySystem ? null : "Maya Chen",
                STATEMENTS,
                type.startsWith("item.") || type.startsWith("file.") || type.startsWith("upload.")
                        ? "Bank statements"
                        : null,
                type.startsWith("file.") || type.startsWith("upload.") ? "statement-2025-10.pdf" : null,
                type.equals("item.changes-requested") ? "The October file stops at page 3 of 5." : null,
                byContact || type.equals("link.visited") ? "203.0.113.24" : null,
                HASH);
    }

    public static AttentionResponse attention() {
        var today = LocalDate.now();
        return new AttentionResponse(
                List.of(
                        due(
                                id(24),
                                "Payroll 2025",
                                "Adler & Sons Carpentry",
                                new Progress(1, 5, 0, 20),
                                today.minusDays(6)),
                        due(TAX_RETURN, "Tax return 2025", "Berg, Otto", new Progress(2, 6, 1, 33), today.plusDays(1)),
                        due(
                                id(22),
                                "VAT registration",
                                "Ferrari Logistics SpA",
                                new Progress(0, 4, 3, 0),
                                today.plusDays(5))),
                List.of(
                        new UnopenedEngagement(
                                id(25), "Year-end close", id(102), "Café Lindgren", "Elin Lindgren", 2, ago(days(9))),
                        new UnopenedEngagement(
                                id(26),
                                "Tax return 2025",
                                id(103),
                                "Dr. Amara Okafor",
                                "Amara Okafor",
                                1,
                                ago(days(2)))));
    }

    private static DueEngagement due(UUID id, String title, String client, Progress progress, LocalDate on) {
        return new DueEngagement(id, title, BERG, client, progress, on);
    }

    public static List<LatestActivity> latest() {
        var types = List.of(
                "item.submitted", "portal.opened", "item.changes-requested", "item.accepted", "engagement.sent");
        return IntStream.range(0, types.size())
                .mapToObj(n -> new LatestActivity(
                        TAX_RETURN, "Tax return 2025", "Berg, Otto", entry(13 - n * 2, types.get(n))))
                .toList();
    }

    public static ChainVerification verified() {
        return new ChainVerification(true, 14, HASH, null, null, 0);
    }

    public static ChainVerification broken() {
        return new ChainVerification(false, 14, HASH, 9L, "hash-mismatch", 0);
    }

    public static ProblemResponse problem(ProblemCode code, String title, String detail) {
        return new ProblemResponse(
                "/problems/" + code.kebab(),
                title,
                code.status(),
                detail,
                "request-1",
                code,
                null,
                null,
                null,
                null,
                null);
    }

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    private static Duration days(long days) {
        return Duration.ofDays(days);
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
