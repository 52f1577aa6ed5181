package dev.gatehouse.acceptance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A variable that nobody reads is a setting that silently does nothing. */
class ChartSettingsTests {

    private static final List<RenderedChart> BOTH =
            List.of(RenderedChart.byDefault(), RenderedChart.withEverythingOn());
    private static final Set<String> OF_JAVA = Set.of("JAVA_TOOL_OPTIONS");

    @ParameterizedTest
    @CsvSource({"api, platform-api", "console, tenant-admin-ui"})
    void everyVariableIsOneItsServerReads(String component, String module) throws IOException {
        Set<String> known = new HashSet<>(ModuleSettings.of(module).known());
        known.addAll(springSettings());
        known.addAll(OF_JAVA);
        assertThat(BOTH)
                .allSatisfy(
                        chart -> assertThat(chart.settings(component).keySet()).isSubsetOf(known));
    }

    @ParameterizedTest
    @CsvSource({"api, platform-api", "console, tenant-admin-ui"})
    void everySettingWithoutADefaultIsSet(String component, String module) {
        assertThat(BOTH)
                .allSatisfy(chart -> assertThat(chart.settings(component).keySet())
                        .containsAll(ModuleSettings.of(module).required()));
    }

    @Test
    void everyVariableOfTheJobIsOneTheMigrationsRead() throws IOException {
        ClassModel command = ClassFile.of()
                .parse(Path.of("../../migrations/target/classes/dev/gatehouse/migrations/MigrationsCommand.class"));
        Set<String> known = new HashSet<>();
        command.constantPool().forEach(entry -> {
            if (entry instanceof StringEntry text) {
                known.add(text.stringValue());
            }
        });
        assertThat(BOTH)
                .allSatisfy(chart -> assertThat(chart.one("Job", "-migrations")
                                .containers()
                                .findFirst()
                                .orElseThrow()
                                .variables()
                                .keySet())
                        .isSubsetOf(known));
    }

    /** Spring's own settings stand in the metadata of its jars. */
    private static Set<String> springSettings() throws IOException {
        Set<String> names = new HashSet<>(Set.of("SPRING_APPLICATION_JSON"));
        for (URL metadata : Collections.list(ChartSettingsTests.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream file = metadata.openStream()) {
                JsonNode properties = JsonMapper.shared().readTree(file).path("properties");
                StreamSupport.stream(properties.spliterator(), false)
                        .map(property -> property.path("name").asString())
                        .map(ModuleSettings::variable)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
