package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.template.CreateTemplateRequest;
import dev.gatehouse.contract.template.StartEngagementRequest;
import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateItem;
import dev.gatehouse.contract.template.TemplateResponse;
import dev.gatehouse.contract.template.UpdateTemplateRequest;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A firm with an owner, a client, and what they do with templates. */
final class TemplateShelf {

    static final UUID TAX_RETURN = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Contact.Card card = maya.addClient("Otto Berg");

    Firm firm() {
        return firm;
    }

    Member maya() {
        return maya;
    }

    Contact.Card card() {
        return card;
    }

    static TemplateContent content(String name, TemplateItem... items) {
        return new TemplateContent(name, "Yearly", "Hello!", 30, List.of(items));
    }

    static TemplateItem document(String title, @Nullable Integer days) {
        return new TemplateItem(ItemType.DOCUMENT, title, "All pages", days, null);
    }

    TemplateResponse create(TemplateContent content) {
        return maya.http()
                .post("/api/staff/templates", new CreateTemplateRequest(Ids.next(), content))
                .expect(201)
                .as(TemplateResponse.class);
    }

    Answer update(Member member, UUID template, int version, TemplateContent content) {
        return member.http()
                .with("If-Match", "\"" + version + "\"")
                .put("/api/staff/templates/" + template, new UpdateTemplateRequest(content));
    }

    Answer archive(UUID template, int version) {
        return maya.http()
                .with("If-Match", "\"" + version + "\"")
                .put("/api/staff/templates/" + template + "/archival", null);
    }

    Answer start(Member member, UUID template, UUID client) {
        return member.http().post("/api/staff/templates/" + template + "/engagements", request(client));
    }

    static StartEngagementRequest request(UUID client) {
        return new StartEngagementRequest(Ids.next(), client, EngagementKind.CASE, null);
    }

    EngagementResponse started(UUID template) {
        return start(maya, template, card.clientId()).expect(201).as(EngagementResponse.class);
    }

    EngagementResponse send(EngagementResponse draft, String zone) {
        return maya.http()
                .with("If-Match", "\"" + draft.version() + "\"")
                .put(
                        "/api/staff/engagements/" + draft.id() + "/publication",
                        new SendEngagementRequest(List.of(card.contactId()), zone))
                .as(EngagementResponse.class);
    }

    List<String> names(Member member, String query) {
        JsonNode items = member.http()
                .get("/api/staff/templates" + query)
                .expect(200)
                .json()
                .path("items");
        return items.values().stream()
                .map(item -> item.path("name").stringValue(""))
                .toList();
    }
}
