package dev.gatehouse.acceptance.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar to run on this JVM's Java. Its settings become environment variables, so that no password shows in the list of
 * processes.
 */
record JarCommand(
        String name, Path jar, List<String> jvmOptions, List<String> arguments, Map<String, String> settings) {

    List<String> words() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), jvmOptions, List.of("-jar", jar.toString()), arguments)
                .flatMap(List::stream)
                .toList();
    }

    Map<String, String> environment() {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
    }

    // Spring reads gatehouse.s3.public-endpoint from GATEHOUSE_S3_PUBLICENDPOINT.
    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
