package dev.gatehouse.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.acceptance.bench.report.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final BenchOptions FULL = BenchOptions.parse(List.of());
    private static final BenchOptions QUICK = BenchOptions.parse(List.of("--quick"));

    @Test
    void quickLeavesOutTheCrowdAndTheManyRows() {
        assertThat(Stage.of(FULL)).containsExactly(Stage.values());
        assertThat(Stage.of(QUICK)).hasSize(Stage.values().length - 2).doesNotContain(Stage.CROWD, Stage.ROW_GROWTH);
    }

    @Test
    void everyStageSaysWhereTheRunIsAndHowLongItTakes() {
        Schedule schedule = new Schedule(QUICK, new Progress(new PrintStream(PrintStream.nullOutputStream())));
        assertThat(schedule.line(Stage.BUFFERS))
                .startsWith("[2 of 9] Buffers a read, among few firms and among many: about 10 s, about ")
                .endsWith("min until the end");
        assertThat(schedule.line(Stage.TRIPS))
                .isEqualTo("[7 of 9] Round trips of a read: about 10 s, about 3 min until the end");
        assertThat(schedule.line(Stage.SIGN_INS))
                .isEqualTo("[8 of 9] People come in by a mailed code: about 75 s, about 2 min until the end");
    }

    @Test
    void fullRunsEndWithinAnHourAndQuickOnesWithinMinutes() {
        assertThat(sum(FULL)).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(60));
        assertThat(sum(QUICK)).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(6));
    }

    private static Duration sum(BenchOptions options) {
        return Stage.of(options).stream().map(stage -> stage.about(options)).reduce(Duration.ZERO, Duration::plus);
    }
}
