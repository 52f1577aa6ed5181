package dev.gatehouse.platform.edge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shapes of requests and answers, laid open: every field with its type, its bounds, and how deep it lies. */
final class Shapes {

    private static final int DEEPEST = 6;

    private final JsonNode api;

    Shapes(JsonNode api) {
        this.api = api;
    }

    /**
     * One field of a shape.
     *
     * @param depth 0 for a field of the shape itself
     * @param bounds HTML, as the description is: what a value has to keep to, in words; empty where anything goes
     */
    record Field(int depth, String name, String type, boolean required, String bounds, String description) {}

    /** The schema itself, where the given one only refers to it. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").stringValue("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    List<Field> fields(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        collect(schema, 0, fields, Set.of());
        return fields;
    }

    /** A shape inside itself is named and not laid open once more. */
    private void collect(JsonNode schema, int depth, List<Field> fields, Set<String> above) {
        JsonNode shape = resolved(innermost(schema));
        String name = innermost(schema).path("$ref").stringValue("");
        if (depth > DEEPEST || above.contains(name)) {
            return;
        }
        Set<String> here = name.isEmpty()
                ? above
                : Stream.concat(above.stream(), Stream.of(name)).collect(Collectors.toSet());
        Set<String> required = Set.copyOf(texts(shape.path("required")));
        shape.path("properties").forEachEntry((key, value) -> {
            fields.add(field(depth, key, value, required.contains(key)));
            collect(value, depth + 1, fields, here);
        });
    }

    private Field field(int depth, String name, JsonNode schema, boolean required) {
        return new Field(
                depth, name, type(schema), required, Markup.line(bounds(schema)), Markup.line(description(schema)));
    }

    private String description(JsonNode schema) {
        return schema.path("description").stringValue("");
    }

    /** What a list holds, and what the values of a map are. */
    private JsonNode innermost(JsonNode schema) {
        JsonNode shape = resolved(schema);
        if (shape.has("items")) {
            return innermost(shape.path("items"));
        }
        return shape.path("additionalProperties").isObject() ? innermost(shape.path("additionalProperties")) : schema;
    }

    String type(JsonNode schema) {
        JsonNode shape = resolved(schema);
        if (shape.has("items")) {
            return "list of " + type(shape.path("items"));
        }
        if (shape.path("additionalProperties").isObject()) {
            return "map to " + type(shape.path("additionalProperties"));
        }
        @Nullable String format = shape.path("format").stringValue(null);
        return switch (format) {
            case "uuid" -> "UUID";
            case "date" -> "date";
            case "date-time" -> "time";
            case "email" -> "e-mail address";
            case "uri" -> "URI";
            case "byte" -> "bytes";
            case null, default -> shape.path("type").stringValue("value").replace("string", "text");
        };
    }

    /** What a body is, in words. */
    String kind(JsonNode schema) {
        return resolved(schema).has("items") ? type(schema) : "JSON";
    }

    String bounds(JsonNode schema) {
        JsonNode shape = resolved(schema);
        List<String> bounds = new ArrayList<>();
        if (shape.has("enum")) {
            bounds.add("one of "
                    + texts(shape.path("enum")).stream().map(Shapes::code).collect(Collectors.joining(", ")));
        }
        range(shape, "minLength", "maxLength", "characters", bounds);
        range(shape, "minItems", "maxItems", "entries", bounds);
        range(shape, "minimum", "maximum", "", bounds);
        text(shape, "pattern").ifPresent(pattern -> bounds.add("like " + code(pattern)));
        text(shape, "default").filter(value -> !value.isEmpty()).ifPresent(value -> bounds.add("else " + code(value)));
        if (shape.has("items") && !resolved(shape.path("items")).has("properties")) {
            bounds.add(bounds(shape.path("items")));
        }
        return bounds.stream().filter(bound -> !bound.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Optional<String> text(JsonNode shape, String key) {
        return shape.has(key) ? Optional.of(shape.path(key).asString()) : Optional.empty();
    }

    private static void range(JsonNode shape, String least, String most, String what, List<String> bounds) {
        long from = shape.path(least).asLong(Long.MIN_VALUE);
        long to = shape.path(most).asLong(Long.MAX_VALUE);
        boolean hasFrom = shape.has(least) && !(from == 0 && !what.isEmpty());
        String unit = what.isEmpty() ? "" : " " + what;
        if (hasFrom && shape.has(most)) {
            bounds.add(from == to ? from + unit : from + " to " + to + unit);
        } else if (hasFrom) {
            bounds.add("at least " + from + unit);
        } else if (shape.has(most)) {
            bounds.add("at most " + to + unit);
        }
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
