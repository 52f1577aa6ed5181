package dev.gatehouse.platform.edge.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value that fits a shape, to read and to copy. */
final class Samples {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, String> BY_FORMAT = Map.of(
            "uuid", "019aa5c1-7d3e-7b42-9a65-3f1c2d4e5f60",
            "date", "2026-12-31",
            "date-time", "2026-11-20T17:31:02Z",
            "email", "otto@client.example",
            "uri", "https://firm.example/page",
            "byte", "JVBERi0xLjcK");
    private static final Map<String, String> BY_NAME = Map.of(
            "code", "418205",
            "currency", "EUR",
            "amount", "1250.00",
            "timeZone", "Europe/Berlin",
            "cursor", "bmV4dA",
            "slug", "tax-office",
            "name", "Otto Berg",
            "title", "Tax return 2026");

    private final Shapes shapes;

    Samples(Shapes shapes) {
        this.shapes = shapes;
    }

    String json(JsonNode schema) {
        return PRETTY.writeValueAsString(value(schema, "", 0));
    }

    private JsonNode value(JsonNode schema, String name, int depth) {
        JsonNode shape = shapes.resolved(schema);
        if (shape.has("enum")) {
            return shape.path("enum").path(0);
        }
        return switch (shape.path("type").stringValue("")) {
            case "object" -> object(shape, depth);
            case "array" ->
                depth > DEEPEST
                        ? NODES.arrayNode()
                        : NODES.arrayNode().add(value(shape.path("items"), name, depth + 1));
            case "integer", "number" ->
                NODES.numberNode(Math.max(1, shape.path("minimum").asLong(1)));
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text(shape, name));
        };
    }

    private ObjectNode object(JsonNode shape, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth <= DEEPEST) {
            shape.path("properties").forEachEntry((key, value) -> object.set(key, value(value, key, depth + 1)));
        }
        return object;
    }

    private static String text(JsonNode shape, String name) {
        @Nullable String byFormat = BY_FORMAT.get(shape.path("format").stringValue(""));
        return byFormat == null ? BY_NAME.getOrDefault(name, "…") : byFormat;
    }
}
