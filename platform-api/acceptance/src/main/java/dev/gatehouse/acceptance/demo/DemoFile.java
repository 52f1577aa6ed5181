package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.JdbcTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code target/demo.json}: where everything is and who can sign in. It appears when the demo is ready, all at once.
 */
record DemoFile(
        String api,
        String portal,
        String console,
        String mailbox,
        String postgres,
        String redis,
        String s3,
        List<DemoOrganization> organizations) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static void write(DemoStack stack, Path file) {
        try {
            Path whole = Files.writeString(file.resolveSibling("demo.json.part"), JSON.writeValueAsString(of(stack)));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static DemoFile of(DemoStack stack) {
        DemoServers servers = stack.servers();
        return new DemoFile(
                stack.api().toString(),
                stack.portal().toString(),
                stack.console().toString(),
                servers.mailboxPage().uri().toString(),
                postgres(servers.database()),
                "redis://localhost:" + servers.services().redis().port(),
                servers.services().s3().endpoint().toString(),
                stack.organizations());
    }

    private static String postgres(JdbcTarget database) {
        return "postgresql://%s:%s@localhost:%d/%s"
                .formatted(database.user(), database.password(), database.port(), database.database());
    }
}
