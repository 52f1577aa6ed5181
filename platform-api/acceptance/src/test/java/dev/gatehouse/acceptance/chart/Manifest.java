package dev.gatehouse.acceptance.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rendered object of the cluster. */
record Manifest(Map<String, Object> content) {

    private static final List<String> WITH_PODS = List.of("Deployment", "Job");

    String kind() {
        return text("kind");
    }

    String name() {
        return text("metadata.name");
    }

    boolean hasPods() {
        return WITH_PODS.contains(kind());
    }

    /** The value at a path of keys with dots between them; an empty text when there is none. */
    String text(String path) {
        return find(path).map(Object::toString).orElse("");
    }

    Map<String, Object> map(String path) {
        return find(path).map(Manifest::asMap).orElse(Map.of());
    }

    List<Manifest> list(String path) {
        return find(path).map(Manifest::asList).orElse(List.of()).stream()
                .map(element -> new Manifest(asMap(element)))
                .toList();
    }

    Manifest pod() {
        return new Manifest(map("spec.template.spec"));
    }

    /** The containers of the pods this object makes. */
    Stream<Manifest> containers() {
        return pod().list("containers").stream();
    }

    /** The variables a container gets by name; those from a Secret read {@code secret/key}. */
    Map<String, String> variables() {
        return list("env").stream().collect(Collectors.toMap(Manifest::variableName, Manifest::variableValue));
    }

    private String variableName() {
        return text("name");
    }

    private String variableValue() {
        Map<String, Object> secret = map("valueFrom.secretKeyRef");
        return secret.isEmpty() ? text("value") : secret.get("name") + "/" + secret.get("key");
    }

    private Optional<Object> find(String path) {
        Object value = content;
        for (String key : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asList(Object value) {
        return (List<Object>) value;
    }
}
