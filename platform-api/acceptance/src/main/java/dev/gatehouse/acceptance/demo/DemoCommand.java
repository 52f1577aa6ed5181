package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.PortTakenException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** {@code ./gatehouse demo}: runs until Ctrl-C, or with {@code --check} until the journey has been walked. */
public final class DemoCommand {

    private static final int STOPPED = 130;

    private final Consumer<DemoStack> fill;
    private final Predicate<DemoStack> check;

    /**
     * {@code fill} makes the demo's data through the API; {@code check} walks the journey and says whether it went
     * well.
     */
    public DemoCommand(Consumer<DemoStack> fill, Predicate<DemoStack> check) {
        this.fill = fill;
        this.check = check;
    }

    /** Returns the exit code: 0, 1 when something failed, 2 when it was started in a way that cannot work. */
    public int run(List<String> arguments) {
        try {
            return run(DemoOptions.parse(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (PortTakenException e) {
            System.err.println(e.getMessage() + ". Choose other ports with ./gatehouse demo --port-base N.");
            return 2;
        }
    }

    private int run(DemoOptions options) {
        StartedParts parts = new StartedParts(System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "demo-stop"));
        try {
            DemoStack stack = DemoStack.start(options, fill, parts);
            return options.check() ? checked(stack) : shown(stack);
        } catch (RuntimeException e) {
            return failed(e, parts);
        } finally {
            parts.close();
        }
    }

    private int checked(DemoStack stack) {
        boolean well = check.test(stack);
        System.out.println(well ? "The journey went well." : "The journey failed.");
        return well ? 0 : 1;
    }

    private int shown(DemoStack stack) {
        new DemoBanner(System.out).show(stack);
        throw stack.awaitEnd();
    }

    private static int failed(RuntimeException failure, StartedParts parts) {
        if (parts.isStoppedSoon()) {
            return STOPPED;
        }
        if (!(failure instanceof DemoException)) {
            throw failure;
        }
        System.err.println(System.lineSeparator() + failure.getMessage());
        return 1;
    }
}
