package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A firm with one thing of every kind, and their ids by the names that the API's description uses. */
public record Scene(
        Firm firm, Member owner, Member secondOwner, Contact contact, Contact elsewhere, Map<String, String> ids) {

    private static final String NAME = "Otto Berg";

    /** What no link reaches. */
    private static final List<String> ONLY_BY_CODE = List.of("/{slug}/deadlines", "/{slug}/costs", "/{slug}/calendar");

    private static final String ONE_PAGE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    /** Everything in the firm, with a contact at that address; two scenes with one address mirror each other. */
    public static Scene in(Firm firm, String email) {
        letContactsInvite(firm);
        Phone[] phone = new Phone[1];
        Member owner = firm.owner().enrol(phone);
        Contact.Card card = card(owner, email);
        EngagementResponse draft = owner.draft(card, "Bank statements", "Payslips");
        EngagementResponse sent = owner.send(
                owner.draft(
                        card,
                        List.of(
                                Member.document("Bank statements"),
                                Member.document("Payslips"),
                                Member.form("Home office", Asked.shortText("rooms")))),
                card);
        Contact contact = Contact.open(firm, email, Contact.token(email, firm));
        UUID item = sent.items().getFirst().id();
        UUID file = contact.upload(item, "statement.pdf", ONE_PAGE).fileId();
        UUID batch = Ids.next();
        UploadDeclaration pending = Contact.declaration("more.txt", "pages 4 and 5");
        contact.start(sent.items().get(1).id(), batch, pending);
        UUID form = sent.items().getLast().id();
        contact.saveAnswers(form, 0, Asked.answered("rooms", "two")).expect(200);
        UUID template = Ids.next();
        owner.http()
                .post(
                        "/api/staff/engagements/" + sent.id() + "/templates",
                        new SaveAsTemplateRequest(template, "Bank statements and more"))
                .expect(201);
        UUID list = Ids.next();
        owner.http()
                .post(
                        "/api/staff/invitation-imports",
                        new StartImportRequest(
                                list, "email,name,company\nnia-" + list + "@client.example,Nia,Nia Ltd", null))
                .expect(201);
        UUID deadline = deadline(owner, card);
        UUID grant = Ids.next();
        owner.http()
                .post(
                        "/api/staff/support-grants",
                        new GrantSupportRequest(grant, "A mail is missing", Set.of(SupportArea.WORK), false, 60))
                .expect(201);
        UUID requested = Ids.next();
        Operator.colleague(firm.platform())
                .http()
                .post(
                        "/api/operator/organizations/" + firm.id() + "/break-glass-requests",
                        new BreakGlassRequest(requested, "Police request", Set.of(SupportArea.WORK), 30))
                .expect(201);
        String viewer = firm.addMember(MemberRole.VIEWER);
        Contact elsewhere = Contact.open(firm, email, contact.token());
        UUID invited = Ids.next();
        owner.http()
                .post(
                        "/api/staff/members",
                        new AddMemberRequest(invited, "Nia", "nia-" + invited + "@staff.example", MemberRole.VIEWER))
                .expect(201);
        Member secondOwner = firm.owner();
        String invoice = invoice(owner);
        Checksums.settle(firm);
        return new Scene(
                firm,
                owner,
                secondOwner,
                contact,
                elsewhere,
                Map.ofEntries(
                        Map.entry("slug", firm.slug()),
                        Map.entry("clientId", text(card.clientId())),
                        Map.entry("contactId", text(card.contactId())),
                        Map.entry("engagementId", text(sent.id())),
                        Map.entry("draftId", text(draft.id())),
                        Map.entry("itemId", text(item)),
                        Map.entry("draftItemId", text(draft.items().getFirst().id())),
                        Map.entry(
                                "secondDraftItemId",
                                text(draft.items().getLast().id())),
                        Map.entry("formItemId", text(form)),
                        Map.entry(
                                "invitationId",
                                text(sent.invitations().getFirst().id())),
                        Map.entry("fileId", text(file)),
                        Map.entry("invoiceId", invoice),
                        Map.entry("importId", text(list)),
                        Map.entry("templateId", text(template)),
                        Map.entry("pendingFileId", text(pending.id())),
                        Map.entry("sessionId", session(owner, card)),
                        Map.entry("memberId", firm.memberId(viewer).toString()),
                        Map.entry("invitedId", text(invited)),
                        Map.entry("organizationId", text(firm.id())),
                        Map.entry("factorId", factor(owner)),
                        Map.entry("ownSessionId", ownSession(firm, owner)),
                        Map.entry("grantId", text(grant)),
                        Map.entry("requestedGrantId", text(requested)),
                        Map.entry("deadlineId", text(deadline)),
                        Map.entry("parentId", text(deadline)),
                        Map.entry("seriesId", text(deadline)),
                        Map.entry(
                                "doorCookie",
                                Doorstep.of(firm)
                                        .enteredAs(email)
                                        .http()
                                        .headers()
                                        .get("Cookie")),
                        Map.entry("otherDeadlineId", text(deadline(owner, card))),
                        Map.entry("batchId", text(batch))));
    }

    /** So that every route has something to do. */
    private static void letContactsInvite(Firm firm) {
        firm.execute(
                "insert into access_policy (org_id, identify, prove, challenge_seconds, tries_per_code, session_seconds,"
                        + " hardened, contacts_may_invite, version)"
                        + " values (?, 'LINK_TOKEN', 'NONE', 600, 5, 86400, false, true, 2) on conflict do nothing",
                firm.id());
        firm.platform().bean(OrganizationDirectory.class).forget();
    }

    private static Contact.Card card(Member owner, String email) {
        UUID client = Ids.next();
        UUID contact = Ids.next();
        owner.http()
                .post("/api/staff/clients", new CreateClientRequest(client, NAME + " & Co", "K-1"))
                .expect(201);
        owner.http()
                .post("/api/staff/clients/" + client + "/contacts", new AddContactRequest(contact, NAME, email, "CFO"))
                .expect(201);
        return new Contact.Card(client, contact, NAME, email);
    }

    private static UUID deadline(Member owner, Contact.Card card) {
        UUID id = Ids.next();
        Money cost = new Money("19.90", "EUR");
        DeadlineContent content = new DeadlineContent(
                "Domain berg.example",
                LocalDate.of(2028, 2, 29),
                cost,
                Frequency.ANNUAL,
                null,
                "Names Ltd",
                "Ask first");
        owner.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(id, card.clientId(), null, content))
                .expect(201);
        return id;
    }

    private static String invoice(Member owner) {
        Http maya = owner.http().with("If-Match", "\"1\"");
        maya.put("/api/staff/organization/subscription/plan", new ChangePlanRequest("PLUS"));
        return maya.get("/api/staff/organization/invoices?limit=1")
                .json()
                .at("/items/0/id")
                .stringValue("");
    }

    private static String session(Member owner, Contact.Card card) {
        return owner.http()
                .get("/api/staff/contacts/" + card.contactId() + "/sessions")
                .json()
                .at("/items/0/id")
                .stringValue("");
    }

    private static String text(UUID id) {
        return id.toString();
    }

    private static String factor(Member owner) {
        return owner.http().get("/api/staff/profile").json().at("/factors/0/id").stringValue("");
    }

    /** The session that the owner had before the one that asks. */
    private static String ownSession(Firm firm, Member owner) {
        return new Rows(firm.platform().database())
                .text(
                        "select id from session_record where org_id = ? and owner_id = ? and ended_at is not null limit 1",
                        firm.id(),
                        firm.memberId(owner.email()));
    }

    /**
     * Whoever this scene has for a route: its contact or its owner. What ends all sessions is asked from another
     * browser, who changes to another firm leaves the session, so that is somebody else, and what no link reaches is
     * asked from one that came in by a code.
     */
    public Http caller(ApiRoute route) {
        if (route.path().endsWith("/session/organization")) {
            return secondOwner.http();
        }
        if (route.toString().equals("DELETE /api/staff/profile/sessions")) {
            return firm.owner().http();
        }
        if (route.isOperator()) {
            return route.method().equals("DELETE")
                    ? Operator.signedIn(firm.platform()).http()
                    : Operator.onDuty(firm.platform()).http();
        }
        if (ONLY_BY_CODE.stream().anyMatch(route.path()::endsWith)) {
            return contact.http().with("Cookie", ids.get("doorCookie"));
        }
        Contact client = route.path().endsWith("/{slug}/sessions") ? elsewhere : contact;
        return route.isPortal() ? client.http() : owner.http();
    }
}
