package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.template.SaveAsTemplateRequest;
import dev.gatehouse.platform.kernel.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A firm with one thing of every kind, and their ids by the names that the API's description uses. */
public record Scene(Firm firm, Member owner, Contact contact, Contact elsewhere, Map<String, String> ids) {

    private static final String NAME = "Otto Berg";
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
        Member owner = firm.owner();
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
        UUID deadline = deadline(owner, card);
        String viewer = firm.addMember(MemberRole.VIEWER);
        Contact elsewhere = Contact.open(firm, email, contact.token());
        Checksums.settle(firm);
        return new Scene(
                firm,
                owner,
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
                        Map.entry("templateId", text(template)),
                        Map.entry("pendingFileId", text(pending.id())),
                        Map.entry("sessionId", session(owner, card)),
                        Map.entry("memberId", firm.memberId(viewer).toString()),
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

    /**
     * Whoever this scene has for a route: its contact or its owner. What ends all sessions is asked from another
     * browser, and what no link reaches from one that came in by a code.
     */
    public Http caller(ApiRoute route) {
        if (route.path().endsWith("/{slug}/deadlines")) {
            return contact.http().with("Cookie", ids.get("doorCookie"));
        }
        Contact client = route.path().endsWith("/{slug}/sessions") ? elsewhere : contact;
        return route.isPortal() ? client.http() : owner.http();
    }
}
