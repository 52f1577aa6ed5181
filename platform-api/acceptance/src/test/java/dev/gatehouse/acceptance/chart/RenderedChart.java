package dev.gatehouse.acceptance.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** What {@code helm install} would send to a cluster. */
record RenderedChart(String text, List<Manifest> manifests) {

    static final Path FOLDER =
            Path.of("..", "..", "helm", "gatehouse").toAbsolutePath().normalize();

    private static final Path VISIBLE = VisibleHooks.copyOf(FOLDER);

    @Override
    public String toString() {
        return text.contains("portals-runtime") ? "full values" : "default values";
    }

    static RenderedChart byDefault() {
        return rendered(UnaryOperator.identity());
    }

    static RenderedChart withEverythingOn() {
        return rendered(command -> command.withValuesFile(FOLDER.resolve("ci").resolve("full-values.yaml")));
    }

    static RenderedChart with(String value, Object content) {
        return rendered(command -> command.set(value, content));
    }

    private static RenderedChart rendered(UnaryOperator<TemplateCommand> values) {
        TemplateCommand command = new Helm(VISIBLE)
                .template()
                .withName("prod")
                .withNamespace("portals")
                .withKubeVersion("1.30.0");
        String text = values.apply(command).call();
        return new RenderedChart(text, parsed(text));
    }

    @SuppressWarnings("unchecked")
    private static List<Manifest> parsed(String text) {
        return StreamSupport.stream(new Yaml().loadAll(text).spliterator(), false)
                .filter(Objects::nonNull)
                .map(document -> new Manifest((Map<String, Object>) document))
                .toList();
    }

    Stream<Manifest> ofKind(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    /** The only object of that kind whose name ends so. */
    Manifest one(String kind, String ending) {
        return ofKind(kind)
                .filter(manifest -> manifest.name().endsWith(ending))
                .reduce((first, second) -> {
                    throw new AssertionError("more than one " + kind + " " + ending);
                })
                .orElseThrow(() -> new AssertionError("no " + kind + " " + ending));
    }

    Stream<Manifest> containers() {
        return manifests.stream().filter(Manifest::hasPods).flatMap(Manifest::containers);
    }

    /** All variables of a server's container: the settings of its ConfigMap, and its own. */
    Map<String, String> settings(String component) {
        Map<String, Object> shared = one("ConfigMap", "-" + component).map("data");
        Map<String, String> own = one("Deployment", "-" + component)
                .containers()
                .findFirst()
                .orElseThrow()
                .variables();
        return Stream.concat(shared.entrySet().stream(), own.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
