package dev.gatehouse.acceptance.demo;

import java.util.ArrayList;
import java.util.List;

/** How the built jars are run, here as in the chart. */
public final class JvmOptions {

    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private JvmOptions() {}

    /**
     * For the API. Nearly everything it allocates dies with its request, so half of the heap is young: fewer and
     * shorter pauses than the default collector makes on two cores (decision 0012).
     */
    public static List<String> api() {
        return with("-Xmx256m", "-XX:NewRatio=1", "-XX:+UseSerialGC");
    }

    static List<String> console() {
        return with("-Xmx384m");
    }

    /** For a server of the given heap with the defaults of the JVM. */
    public static List<String> with(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(QUIET);
        return List.copyOf(all);
    }
}
