package dev.gatehouse.platform.testing;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.kernel.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A route with a request that works. In the path <code>{name}</code> and in the body {@code <name>} stand for the id of
 * something that exists, {@code <+name>} for an id that the caller makes, {@code <mail>} for a fresh address,
 * {@code <newSlug>} for a part of an address that no firm has.
 *
 * @param path as the description of the API has it
 * @param query id places in the query, or empty
 * @param body JSON, or empty
 * @param permission what a member needs; null when every member, or everybody, may
 */
public record ApiRoute(
        String method,
        String path,
        String query,
        String body,
        @Nullable Permission permission,
        boolean open,
        Map<String, String> aliases) {

    private static final Pattern PLACE = Pattern.compile("[{<](\\+?[a-zA-Z]+)[}>]");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> NO_IDS = Set.of("slug", "newSlug", "mail", "token");

    /** What another route of the same form needs in place of the usual thing, for example a draft. */
    ApiRoute meaning(String place, String thing) {
        return new ApiRoute(method, path, query, body, permission, open, Map.of(place, thing));
    }

    /** What stands at a place of this route: the thing of the same name, or what the route needs instead. */
    public String thing(String place) {
        return aliases.getOrDefault(place, place);
    }

    /** Whether no sample can succeed, because what it needs comes by mail. */
    public boolean needsAMailedCode() {
        return path.endsWith("/session/proofs");
    }

    /** Whether what stands in its address is a secret that nobody but its owner has. */
    public boolean needsASecret() {
        return path.contains("{token}");
    }

    public boolean isPortal() {
        return path.startsWith("/api/portal/");
    }

    public boolean isOperator() {
        return path.startsWith("/api/operator/");
    }

    /** Names of the ids of existing things, wherever they stand; the firm's own address and a secret are none. */
    public List<String> references() {
        return places(path + query + body).stream()
                .filter(place -> !NO_IDS.contains(place) && !place.startsWith("+"))
                .toList();
    }

    /** Names of the ids that the caller makes. */
    public List<String> made() {
        return places(body).stream().filter(place -> place.startsWith("+")).toList();
    }

    public boolean hasInAddress(String place) {
        return places(path + query).contains(place);
    }

    /** A place in the address as {@code path name} or {@code query name}. */
    public String kindOf(String place) {
        return (places(path).contains(place) ? "path " : "query ") + place;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    public String address(Map<String, String> ids) {
        return filled(path + query, ids);
    }

    public String body(Map<String, String> ids) {
        return filled(body, ids);
    }

    public JsonNode sample(Map<String, String> ids) {
        return JSON.readTree(body(ids));
    }

    private String filled(String text, Map<String, String> ids) {
        Map<String, String> values = new HashMap<>(ids);
        aliases.forEach(
                (place, thing) -> values.computeIfPresent(place, (name, usual) -> ids.getOrDefault(thing, usual)));
        values.put("mail", "new-" + Ids.next() + "@client.example");
        values.put("newSlug", "new-" + Ids.next().toString().substring(19));
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.computeIfAbsent(
                        place.group(1), made -> Ids.next().toString())));
    }

    /** Sends it with these ids, the first version for the routes that ask for one. */
    public Answer send(Http caller, Map<String, String> ids) {
        return caller.with("If-Match", "\"1\"").send(method, address(ids), body.isEmpty() ? null : body(ids));
    }

    /** Sends it with another body. */
    public Answer send(Http caller, Map<String, String> ids, String otherBody) {
        return caller.with("If-Match", "\"1\"").send(method, address(ids), otherBody);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
