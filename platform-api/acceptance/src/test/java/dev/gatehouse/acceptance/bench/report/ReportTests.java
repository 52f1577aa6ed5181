package dev.gatehouse.acceptance.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

    private final Report report = new Report();
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void jsonIsOneObjectALineInTheOrderOfTheGoals() {
        report.add(Goal.SESSION_BYTES, 512);
        report.add(Goal.THROUGHPUT, 1.2345);
        assertThat(printed(Report::json).lines())
                .containsExactly(
                        "{\"id\":\"P2\",\"of\":\"32 clients\",\"value\":1.23,\"must\":1,\"aim\":1.60}",
                        "{\"id\":\"P14\",\"of\":\"\",\"value\":512,\"must\":600,\"aim\":300}");
    }

    @Test
    void everyLineIsJsonWhateverTheLanguage() {
        Locale.setDefault(Locale.GERMANY);
        for (Goal goal : Goal.values()) {
            report.add(goal, 1234.5);
        }
        assertThat(printed(Report::json).lines()).hasSize(Goal.values().length).allSatisfy(line -> {
            JsonNode figure = JsonMapper.shared().readTree(line);
            assertThat(figure.get("id").asString()).matches("P\\d+");
            assertThat(figure.get("value").isNumber()).isTrue();
            assertThat(figure.get("must").isNumber()).isTrue();
            assertThat(figure.get("aim").isNumber()).isTrue();
        });
    }

    @Test
    void tableSaysWhatWasReachedAndHow() {
        report.add(Goal.THROUGHPUT, 1.7);
        report.add(Goal.CPU, 0.9);
        report.add(Goal.TAIL, 0.65);
        report.add(Goal.SESSION_BYTES, 601);
        report.note("Measured with care.");
        assertThat(printed(Report::table))
                .containsPattern("P2 +32 clients .*1\\.70 +≥ 1 +≥ 1\\.60 +reaches the aim")
                .containsPattern("P3 .*holds")
                .containsPattern("P5 .*misses")
                .containsPattern("P14 .*FAILS")
                .contains("Measured with care.");
    }

    @ParameterizedTest
    @CsvSource({
        "THROUGHPUT, 0.86, true",
        "THROUGHPUT, 0.84, false",
        "TAIL, 0.68, true",
        "TAIL, 0.70, false",
        "CROWD_TAIL, 1.14, true",
        "TUNED_THROUGHPUT, 0.1, true",
        "PGBENCH_SHARE, 0.1, true",
        "POSTGRES_TRIPS, 1, true",
        "POSTGRES_TRIPS, 2, false",
        "ROW_SECURITY, 1.43, true",
        "ROW_SECURITY, 1.44, false",
        "BUFFERS, 30, true",
        "BUFFERS, 31, false",
        "BUFFER_GROWTH, 4, false",
        "ROW_GROWTH, 0.56, true",
        "ROW_GROWTH, 0.55, false",
        "SESSION_BYTES, 600, true",
        "SESSION_BYTES, 600.1, false",
        "REQUESTS, 11, false",
        "ERRORS, 0, true",
        "ERRORS, 1, false",
    })
    void timesHaveSomeAirAndCountsHaveNone(Goal goal, double value, boolean good) {
        report.add(goal, value);
        assertThat(report.isGood()).isEqualTo(good);
    }

    private String printed(BiConsumer<Report, PrintStream> form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.accept(report, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
