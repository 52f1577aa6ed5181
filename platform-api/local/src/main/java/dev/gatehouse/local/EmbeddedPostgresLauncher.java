package dev.gatehouse.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Starts a PostgreSQL from the bundled binaries. Passwords are checked (SCRAM), as on a real server. Without a kept
 * folder it does not wait for the disk, so a crash of the machine loses it.
 */
final class EmbeddedPostgresLauncher {

    private static final String USER = "postgres";
    private static final String PASSWORD = "gatehouse-local";
    private static final String ACCESS_RULES = """
            # Loopback only; every role proves its password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private EmbeddedPostgresLauncher() {}

    static PostgresServer start(int port, ServerFolder folder) {
        Path dataFolder = folder.folder("postgres");
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.log("postgres").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(dataFolder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", PASSWORD)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        serverConfig(folder.kept()).forEach(builder::setServerConfig);
        try {
            EmbeddedPostgres process = builder.start();
            JdbcTarget admin = new JdbcTarget("127.0.0.1", port, "postgres", USER, PASSWORD);
            requirePasswords(admin, dataFolder.resolve("pg_hba.conf"));
            return new PostgresServer(admin, ServerLifetime.stoppedBy(() -> stop(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start, see " + folder.log("postgres"), e);
        }
    }

    private static Map<String, String> serverConfig(boolean kept) {
        String wait = kept ? "on" : "off";
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "fsync", wait,
                "synchronous_commit", wait,
                "full_page_writes", wait,
                "shared_preload_libraries", "pg_stat_statements",
                "shared_buffers", "64MB",
                "scram_iterations", "1024");
    }

    // The bundled initdb trusts everyone; the first start closes that.
    private static void requirePasswords(JdbcTarget admin, Path accessFile) throws IOException {
        if (!Files.readString(accessFile).equals(ACCESS_RULES)) {
            admin.execute("ALTER ROLE " + USER + " PASSWORD '" + PASSWORD + "'");
            Files.writeString(accessFile, ACCESS_RULES);
            admin.execute("SELECT pg_reload_conf()");
        }
    }

    private static void stop(EmbeddedPostgres process) {
        try {
            process.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
