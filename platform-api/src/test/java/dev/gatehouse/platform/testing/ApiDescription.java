package dev.gatehouse.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the API, as the tables of the tests are compared with it. */
public final class ApiDescription {

    private static final JsonNode API = read();

    private ApiDescription() {}

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("contract", "openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation as {@code METHOD /path}. */
    public static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        API.path("paths")
                .forEachEntry((path, operations) ->
                        operations.forEachEntry((method, operation) -> routes.add(method.toUpperCase() + " " + path)));
        return routes;
    }

    /** Every place of an id in a route: {@code path clientId}, {@code query clientId}, {@code body /files/0/id}. */
    public static Set<String> idPlaces(ApiRoute route) {
        JsonNode operation =
                API.path("paths").path(route.path()).path(route.method().toLowerCase());
        Set<String> places = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (isId(parameter.path("schema"))) {
                places.add(parameter.path("in").stringValue("") + " "
                        + parameter.path("name").stringValue(""));
            }
        });
        collect(
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"),
                "body ",
                places);
        return places;
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").stringValue("").equals("uuid");
    }

    private static void collect(JsonNode schema, String pointer, Set<String> places) {
        String reference = schema.path("$ref").stringValue("");
        if (!reference.isEmpty()) {
            collect(API.at(reference.substring(1)), pointer, places);
        } else if (isId(schema)) {
            places.add(pointer);
        }
        schema.path("properties").forEachEntry((name, part) -> collect(part, pointer + "/" + name, places));
        if (schema.has("items")) {
            collect(schema.path("items"), pointer + "/0", places);
        }
    }
}
