package dev.gatehouse.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.event.ChainVerification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed vectors pin the format for every verifier that will ever be written. They may be added to, never
 * changed: what has been written must verify for ever. {@code -Dgatehouse.vectors.write} writes the file when there is
 * none.
 */
class EventVectorsTests {

    private static final Path FILE = Path.of("src", "test", "resources", "event", "vectors-v1.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theWriterStillWritesTheCommittedEvents() throws IOException {
        writeIfAsked();
        JsonNode good = vectors().path("chains").path(0);
        List<StoredEvent> written = ChainFixture.chain(good.path("events").size());
        for (int i = 0; i < written.size(); i++) {
            JsonNode committed = good.path("events").path(i);
            assertThat(written.get(i).body()).isEqualTo(committed.path("body").stringValue(""));
            assertThat(written.get(i).hash()).isEqualTo(committed.path("hash").stringValue(""));
        }
    }

    static Stream<JsonNode> chains() throws IOException {
        writeIfAsked();
        return vectors().path("chains").valueStream();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theVerifierAgreesWithEachVerdict(JsonNode chain) {
        ChainVerifier verifier = new ChainVerifier(
                UUID.fromString(chain.path("org").stringValue("")),
                new dev.gatehouse.platform.event.Stream(chain.path("stream").stringValue("")));
        chain.path("events").forEach(event -> verifier.next(read(event)));
        ChainVerification verdict = verifier.end(
                chain.path("head").path("seq").asLong(),
                chain.path("head").path("hash").stringValue(""));
        assertThat(verdict.verified()).isEqualTo(chain.path("verified").asBoolean());
        assertThat(verdict.firstBad() == null ? 0 : verdict.firstBad())
                .isEqualTo(chain.path("firstBad").asLong(0));
        assertThat(verdict.reason() == null ? "" : verdict.reason())
                .isEqualTo(chain.path("reason").stringValue(""));
        assertThat(verdict.erased()).isEqualTo(chain.path("erased").asLong(0));
    }

    private static JsonNode vectors() throws IOException {
        return JSON.readTree(Files.readString(FILE));
    }

    private static StoredEvent read(JsonNode event) {
        Map<String, StoredEvent.Value> values = new TreeMap<>();
        event.path("values")
                .properties()
                .forEach(value -> values.put(
                        value.getKey(),
                        new StoredEvent.Value(
                                value.getValue().path("text").stringValue(""),
                                value.getValue().path("salt").stringValue(""))));
        return new StoredEvent(
                event.path("seq").asLong(),
                event.path("body").stringValue(""),
                event.path("hash").stringValue(""),
                values);
    }

    private static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("gatehouse.vectors.write") && !Files.exists(FILE)) {
            List<StoredEvent> good = ChainFixture.chain(4);
            StoredEvent second = good.get(1);
            ObjectNode file = JSON.createObjectNode();
            ArrayNode chains = file.putArray("chains");
            add(chains, good, good.getLast(), "", 0, 0);
            List<StoredEvent> edited = new ArrayList<>(good);
            edited.set(
                    1,
                    new StoredEvent(2, second.body().replace("submitted", "accepted"), second.hash(), second.values()));
            add(chains, edited, good.getLast(), "hash-mismatch", 2, 0);
            List<StoredEvent> erased = new ArrayList<>(good);
            erased.set(1, new StoredEvent(2, second.body(), second.hash(), Map.of()));
            add(chains, erased, good.getLast(), "", 0, 1);
            add(chains, good.subList(0, 3), good.getLast(), "tail-missing", 4, 0);
            add(chains, List.of(good.get(0), good.get(2), good.get(3)), good.getLast(), "sequence-broken", 2, 0);
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JSON.writeValueAsString(file) + "\n");
        }
    }

    private static void add(
            ArrayNode chains, List<StoredEvent> events, StoredEvent head, String reason, long firstBad, long erased) {
        ObjectNode chain = chains.addObject();
        chain.put("org", ChainFixture.ORGANIZATION.toString());
        chain.put("stream", ChainFixture.STREAM.name());
        chain.put("verified", reason.isEmpty());
        chain.put("reason", reason);
        chain.put("firstBad", firstBad);
        chain.put("erased", erased);
        chain.putObject("head").put("seq", head.seq()).put("hash", head.hash());
        ArrayNode list = chain.putArray("events");
        events.forEach(event -> {
            ObjectNode node = list.addObject();
            node.put("seq", event.seq()).put("body", event.body()).put("hash", event.hash());
            ObjectNode values = node.putObject("values");
            event.values()
                    .forEach((name, value) ->
                            values.putObject(name).put("text", value.text()).put("salt", value.salt()));
        });
    }
}
