package dev.gatehouse.acceptance.bench.report;

import java.io.PrintStream;

/** Says what is going on, apart from the results. */
public final class Progress {

    private static final int TENTHS = 10;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line. */
    public void say(String format, Object... values) {
        out.printf("  " + format + "%n", values);
    }

    /** A line at every tenth of the whole. */
    public void share(String what, int done, int all) {
        if (done % Math.max(1, all / TENTHS) == 0) {
            say("%s: %d %%", what, 100 * done / all);
        }
    }
}
