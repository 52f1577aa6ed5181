package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.report.Progress;
import java.time.Duration;
import java.util.List;

/** Says which stage of how many begins, about how long it takes, and how long the rest will. */
final class Schedule {

    private final BenchOptions options;
    private final Progress progress;
    private final List<Stage> stages;

    Schedule(BenchOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.stages = Stage.of(options);
    }

    void begin(Stage stage) {
        progress.say(line(stage));
    }

    String line(Stage stage) {
        int step = stages.indexOf(stage);
        Duration rest = stages.subList(step, stages.size()).stream()
                .map(each -> each.about(options))
                .reduce(Duration.ZERO, Duration::plus);
        return "[%d of %d] %s: about %s, about %s until the end"
                .formatted(step + 1, stages.size(), stage.title(), inWords(stage.about(options)), inWords(rest));
    }

    private static String inWords(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
}
