package dev.gatehouse.platform.edge.reference;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation as its page shows it. Texts are HTML.
 *
 * @param id where it stands on the page
 * @param open whether it needs no session
 * @param permission what a member's role has to include
 * @param plan the smallest plan that has it
 */
record DescribedOperation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        boolean open,
        @Nullable String permission,
        @Nullable String plan,
        List<Parameter> parameters,
        @Nullable Body request,
        List<Body> answers,
        List<Refusal> refusals) {

    /** Something beside the body that a request carries. */
    record Parameter(String name, String in, String type, boolean required, String bounds, String description) {}

    /**
     * What is sent one way or the other.
     *
     * @param status of an answer; empty for a request
     * @param sample empty for what is no JSON
     */
    record Body(String status, String kind, List<Shapes.Field> fields, String sample) {

        boolean sent() {
            return status.isEmpty();
        }

        boolean hasFields() {
            return !fields.isEmpty();
        }
    }

    /** A way to be refused. */
    record Refusal(int status, String code) {}

    /** The part of the path that differs on a page; it may break where a part ends. */
    String breakablePath() {
        return Markup.line(shortPath(path)).replace("/", "<wbr>/");
    }

    private static String shortPath(String path) {
        return path.replaceFirst("^/api/(portal/\\{slug}|[a-z]+)", "");
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    boolean hasRefusals() {
        return !refusals.isEmpty();
    }

    static DescribedOperation of(String method, String path, JsonNode operation, Shapes shapes) {
        return new DescribedOperation(
                id(method, path),
                method.toUpperCase(Locale.ROOT),
                path,
                Markup.line(operation.path("summary").stringValue("")),
                Markup.paragraphs(operation.path("description").stringValue("")),
                operation.path("security").isEmpty(),
                operation.path("x-permission").stringValue(null),
                plan(operation),
                parameters(operation, shapes),
                request(operation, shapes).orElse(null),
                answers(operation, shapes),
                refusals(operation));
    }

    private static String id(String method, String path) {
        String words = shortPath(path).replaceAll("[^A-Za-z0-9]+", "-");
        return (method + words).replaceAll("-$", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String plan(JsonNode operation) {
        return Optional.ofNullable(operation.path("x-feature").stringValue(null))
                .map(feature -> Catalogue.STANDARD.feature(feature).from().name())
                .map(plan -> plan.charAt(0) + plan.substring(1).toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static List<Parameter> parameters(JsonNode operation, Shapes shapes) {
        return operation
                .path("parameters")
                .valueStream()
                .map(shapes::resolved)
                .map(parameter -> parameter(parameter, shapes))
                .toList();
    }

    private static Parameter parameter(JsonNode parameter, Shapes shapes) {
        return new Parameter(
                parameter.path("name").stringValue(""),
                parameter.path("in").stringValue(""),
                shapes.type(parameter.path("schema")),
                parameter.path("required").asBoolean(false),
                Markup.line(shapes.bounds(parameter.path("schema"))),
                Markup.line(parameter.path("description").stringValue("")));
    }

    private static Optional<Body> request(JsonNode operation, Shapes shapes) {
        return bodies("", operation.path("requestBody"), shapes).stream().findFirst();
    }

    private static List<Body> answers(JsonNode operation, Shapes shapes) {
        List<Body> answers = new ArrayList<>();
        operation.path("responses").forEachEntry((status, answer) -> {
            if (!status.equals("default")) {
                List<Body> bodies = bodies(status, answer, shapes);
                answers.addAll(bodies.isEmpty() ? List.of(new Body(status, "no body", List.of(), "")) : bodies);
            }
        });
        return answers;
    }

    private static List<Body> bodies(String status, JsonNode carrier, Shapes shapes) {
        List<Body> bodies = new ArrayList<>();
        carrier.path("content").forEachEntry((type, content) -> {
            boolean json = type.equals("*/*") || type.startsWith("application/json");
            JsonNode schema = content.path("schema");
            String kind = json ? shapes.kind(schema) : type;
            bodies.add(new Body(
                    status,
                    kind,
                    json ? shapes.fields(schema) : List.of(),
                    json ? new Samples(shapes).json(schema) : ""));
        });
        return bodies;
    }

    private static List<Refusal> refusals(JsonNode operation) {
        return Shapes.texts(operation.path(Refusals.EXTENSION)).stream()
                .map(ProblemCode::of)
                .map(code -> new Refusal(code.status(), code.kebab()))
                .toList();
    }
}
