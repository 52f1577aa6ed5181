package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.stack.DataSize;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What a run consists of, in this order. */
enum Stage {
    ROWS("Servers, schema and rows"),
    BUFFERS("Buffers a read, among few firms and among many"),
    ROW_SECURITY("Row-level security on and off"),
    PAGES("The API and its peers start; a slow phone opens the portal"),
    WARM_UP("Everything is run warm"),
    COMPARISON("The API, its peers and the database alone, 32 clients"),
    CROWD("The API and its peers, 256 clients"),
    ROW_GROWTH("The API among many rows and among few"),
    TRIPS("Round trips of a read"),
    SIGN_INS("People come in by a mailed code"),
    RENEWALS("Deadlines are renewed, and the database does the same alone");

    private static final int VARIANTS = 3;
    private static final double WARM_UPS = 2.5;
    private static final double REQUESTS_A_SECOND = 2_000;
    private static final double ROWS_A_SECOND = 80_000;
    private static final double SECURITY_ROUND_SECONDS = 7;

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The stages of a run with these options. */
    static List<Stage> of(BenchOptions options) {
        return Arrays.stream(values())
                .filter(stage -> !options.quick() || stage != CROWD && stage != ROW_GROWTH)
                .toList();
    }

    /** About how long it takes on two cores. */
    Duration about(BenchOptions options) {
        double round = options.round().toMillis() / 1e3 + 1;
        double warmUp = WARM_UPS * options.warmUp() / REQUESTS_A_SECOND;
        double seconds = switch (this) {
            case ROWS -> 10 + options.data().items() / ROWS_A_SECOND;
            case BUFFERS, TRIPS -> 10;
            case SIGN_INS -> 75;
            case RENEWALS -> 30 + options.rounds() * round * 2;
            case ROW_SECURITY -> SECURITY_ROUND_SECONDS * (1 + options.rounds());
            case PAGES -> 40;
            case WARM_UP -> VARIANTS * warmUp;
            case COMPARISON -> options.rounds() * round * (VARIANTS + 1);
            case CROWD -> options.rounds() * round * VARIANTS;
            case ROW_GROWTH -> 10 + DataSize.quick().items() / ROWS_A_SECOND + warmUp + options.rounds() * round * 2;
        };
        return Duration.ofSeconds(Math.round(seconds));
    }
}
