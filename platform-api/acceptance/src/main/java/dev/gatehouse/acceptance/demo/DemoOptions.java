package dev.gatehouse.acceptance.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the demo is started.
 *
 * @param keptFolder where its data survives; null means that nothing does
 * @param check whether to walk the journey once and stop
 */
public record DemoOptions(DemoPorts ports, @Nullable Path keptFolder, boolean check) {

    private static final int HIGHEST_BASE = 65_500;

    public static DemoOptions throwaway(DemoPorts ports) {
        return new DemoOptions(ports, null, false);
    }

    /** Throws {@link IllegalArgumentException} with a sentence for the person who typed them. */
    static DemoOptions parse(List<String> arguments) {
        DemoOptions options = throwaway(DemoPorts.fixed());
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            options = switch (argument) {
                case "--port-base" -> options.withPorts(DemoPorts.from(base(value(argument, rest))));
                case "--keep" -> options.keptIn(Path.of(value(argument, rest)));
                case "--check" -> options.checked();
                default -> throw new IllegalArgumentException("Unknown option " + argument + ". See ./gatehouse help.");
            };
        }
        return options;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value. See ./gatehouse help.");
        }
        return rest.next();
    }

    private static int base(String text) {
        int base = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (base < 1024 || base > HIGHEST_BASE) {
            throw new IllegalArgumentException(
                    "--port-base is a number from 1024 to " + HIGHEST_BASE + ", not " + text + ".");
        }
        return base;
    }

    private DemoOptions withPorts(DemoPorts newPorts) {
        return new DemoOptions(newPorts, keptFolder, check);
    }

    private DemoOptions keptIn(Path folder) {
        return new DemoOptions(ports, folder.toAbsolutePath().normalize(), check);
    }

    private DemoOptions checked() {
        return new DemoOptions(ports, keptFolder, true);
    }
}
