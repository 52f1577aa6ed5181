package dev.gatehouse.acceptance;

import dev.gatehouse.acceptance.bench.BenchCommand;
import dev.gatehouse.acceptance.bench.peer.PeerApplication;
import dev.gatehouse.acceptance.demo.DemoCheck;
import dev.gatehouse.acceptance.demo.DemoCommand;
import dev.gatehouse.acceptance.demo.DemoSeed;
import dev.gatehouse.acceptance.pictures.PicturesCommand;
import java.util.Arrays;
import java.util.List;

/** Entry point of the runnable jar; {@code ./gatehouse} calls it with the name of a command. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (command) {
            case "demo" -> new DemoCommand(DemoSeed::fill, DemoCheck::walk).run(rest);
            case "bench" -> new BenchCommand(System.out, System.err).run(rest);
            case "pictures" -> new PicturesCommand(System.out, System.err).run(rest);
            case "bench-peer" -> PeerApplication.serve();
            default -> unavailable("See ./gatehouse help.");
        };
    }

    private static int unavailable(String message) {
        System.err.println(message);
        return 2;
    }
}
