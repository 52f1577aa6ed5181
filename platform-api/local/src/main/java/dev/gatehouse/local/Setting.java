package dev.gatehouse.local;

import java.util.Locale;
import java.util.Optional;

/** A value given as system property {@code a.b-c} or environment variable {@code A_B_C}; the property wins. */
final class Setting {

    private Setting() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable(name))))
                .filter(value -> !value.isBlank());
    }

    static String required(String name) {
        return of(name).orElseThrow(() -> new IllegalStateException(
                "Set the system property " + name + " or the environment variable " + variable(name)));
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
