package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.demo.JvmOptions;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the compared servers: same machine, same heap, same data, a JVM each. The API runs as it is shipped; the peers
 * have the defaults of the JVM and of their connection pool, as they are usually run.
 */
public record Variants(Servers servers, BenchDatabase database, BuiltJars jars) {

    private static final String READINESS = "/actuator/health/readiness";

    /** The platform's API as it is shipped. */
    public Variant api() {
        return api("A");
    }

    /** The same under another name. */
    public Variant api(String name) {
        JdbcTarget app = database.app();
        return api(name, app.host(), app.port(), servers.redis());
    }

    /** The API again, behind doors that count. */
    public Variant api(String name, String host, int postgresPort, URI redis) {
        int port = freePort();
        Map<String, String> settings = apiSettings(port, host, postgresPort, redis);
        return start(name, port, READINESS, settings, JvmOptions.api(), jars.api());
    }

    /** The API again, to which this machine tells where its visitors come from. */
    public Variant apiBehindProxy(String name) {
        int port = freePort();
        JdbcTarget app = database.app();
        Map<String, String> settings = apiSettings(port, app.host(), app.port(), servers.redis());
        settings.put("GATEHOUSE_TRUSTEDPROXIES", "127.0.0.1/32");
        return start(name, port, READINESS, settings, JvmOptions.api(), jars.api());
    }

    /** Peer {@code B} or {@code BT}. */
    public Variant peer(String name) {
        int port = freePort();
        Map<String, String> settings = Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_TOMCAT_MAXKEEPALIVEREQUESTS", "-1"),
                Map.entry("SPRING_JACKSON_DEFAULTPROPERTYINCLUSION", "non_null"),
                Map.entry("SPRING_MAIN_BANNERMODE", "off"),
                Map.entry("SPRING_THREADS_VIRTUAL_ENABLED", "true"),
                Map.entry("SPRING_DATASOURCE_URL", database.app().jdbcUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", database.app().user()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.app().password()),
                Map.entry("SPRING_DATA_REDIS_URL", servers.redis().toString()),
                Map.entry("BENCH_PEER", name),
                Map.entry("BENCH_SESSIONSCRIPT", sessionScript().toString()));
        return start(name, port, "/", settings, JvmOptions.with("-Xmx256m"), jars.bench(), "bench-peer");
    }

    private Variant start(
            String name,
            int port,
            String readiness,
            Map<String, String> settings,
            List<String> options,
            Path jar,
            String... words) {
        Path log = jars.workFolder().resolve(name + ".log");
        ChildJvm jvm = ChildJvm.start("Variant " + name, log, settings, and(options, name), jar, words);
        try {
            jvm.awaitAnswer(URI.create("http://localhost:" + port + readiness));
            return new Variant(name, port, jvm);
        } catch (RuntimeException e) {
            jvm.close();
            throw e;
        }
    }

    /** {@code -Dgatehouse.bench.jvm.A=…} adds options to the JVM of a variant, to look inside it. */
    private static List<String> and(List<String> basics, String name) {
        List<String> options = new ArrayList<>(basics);
        String more = System.getProperty("gatehouse.bench.jvm." + name, "");
        if (!more.isBlank()) {
            options.addAll(List.of(more.split(" ")));
        }
        return options;
    }

    private Map<String, String> apiSettings(int port, String host, int postgresPort, URI redis) {
        LocalServices services = servers.services();
        String url = "http://localhost:" + port;
        Map<String, String> settings = new HashMap<>();
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("GATEHOUSE_DATABASE_HOST", host);
        settings.put("GATEHOUSE_DATABASE_PORT", Integer.toString(postgresPort));
        settings.put("GATEHOUSE_REDIS_URL", redis.toString());
        settings.put("GATEHOUSE_DATABASE_NAME", database.app().database());
        settings.put("GATEHOUSE_DATABASE_APP_USERNAME", database.app().user());
        settings.put("GATEHOUSE_DATABASE_APP_PASSWORD", database.app().password());
        settings.put("GATEHOUSE_DATABASE_WORKER_USERNAME", "gatehouse_worker");
        settings.put("GATEHOUSE_DATABASE_WORKER_PASSWORD", "gatehouse_worker");
        settings.put("GATEHOUSE_S3_ENDPOINT", services.s3().endpoint().toString());
        settings.put("GATEHOUSE_S3_PUBLICENDPOINT", services.s3().endpoint().toString());
        settings.put("GATEHOUSE_S3_REGION", services.s3().region());
        settings.put("GATEHOUSE_S3_ACCESSKEY", services.s3().accessKey());
        settings.put("GATEHOUSE_S3_SECRETKEY", services.s3().secretKey());
        settings.put("GATEHOUSE_S3_BUCKET", services.s3().bucket());
        settings.put("GATEHOUSE_MAIL_HOST", services.smtp().host());
        settings.put("GATEHOUSE_MAIL_PORT", Integer.toString(services.smtp().port()));
        settings.put("GATEHOUSE_FILES_SINGLEMAX", "100MB");
        settings.put("GATEHOUSE_PUBLICURL", url);
        settings.put("GATEHOUSE_CONSOLEURL", url);
        settings.put("GATEHOUSE_ACCESS_CODEKEY", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("GATEHOUSE_ACCESS_FACTORKEY", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    private Path sessionScript() {
        try {
            Path file = jars.workFolder().resolve("session-use.lua");
            return Files.writeString(file, new Scripts(jars.api()).source("session-use"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
