package dev.gatehouse.platform.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The newest steps of the firm's people and clients, and of nobody else's. */
class LatestActivityIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();

    private static List<JsonNode> latest(Member reader, int limit) {
        return List.copyOf(reader.http()
                .get("/api/staff/activity?limit=" + limit)
                .expect(200)
                .json()
                .values());
    }

    private static List<String> types(List<JsonNode> latest) {
        return latest.stream()
                .map(entry -> entry.at("/entry/type").stringValue(""))
                .toList();
    }

    @Test
    void stepsOfSeveralEngagementsStandTogetherNewestFirst() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse engagement = maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        otto.upload(engagement.items().getFirst().id(), "june.txt", "June");
        Contact.Card nina = maya.addClient("Nina Holm");
        maya.send(maya.draft(nina, "Wages"), nina);

        List<JsonNode> latest = latest(maya, 8);
        assertThat(types(latest)).containsExactly("engagement.sent", "item.submitted", "engagement.sent");
        assertThat(latest.getFirst().path("clientName").stringValue("")).isEqualTo("Nina Holm & Co");
        JsonNode submitted = latest.get(1);
        assertThat(submitted.path("engagementId").stringValue(""))
                .isEqualTo(engagement.id().toString());
        assertThat(submitted.path("engagementTitle").stringValue("")).isEqualTo(engagement.title());
        assertThat(submitted.at("/entry/itemTitle").stringValue("")).isEqualTo("Bank statements");
        assertThat(submitted.at("/entry/actorName").stringValue("")).isEqualTo("Otto Berg");
        assertThat(latest(maya, 1)).hasSize(1);
    }

    @Test
    void anotherFirmHasItsOwn() {
        Contact.Card card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        assertThat(latest(Platform.shared().firm().owner(), 20)).isEmpty();
    }
}
