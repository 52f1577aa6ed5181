package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.LocalServices;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the API and the console are started on the demo's servers.
 *
 * @param keptFolder where data survives; null means that nothing does
 */
record DemoApplications(
        DemoPorts ports, DemoServers servers, @Nullable Path keptFolder) {

    JarCommand api(Path jar) {
        return new JarCommand("The API", jar, JvmOptions.api(), List.of(), apiSettings());
    }

    JarCommand console(Path jar) {
        Map<String, String> settings = Map.of(
                "server.port",
                Integer.toString(ports.console()),
                "server.address",
                "127.0.0.1",
                "gatehouse.api.url",
                "http://127.0.0.1:" + ports.api(),
                "gatehouse.api.public-url",
                apiUrl());
        return new JarCommand("The console", jar, JvmOptions.console(), List.of(), settings);
    }

    String apiUrl() {
        return "http://localhost:" + ports.api();
    }

    String consoleUrl() {
        return "http://localhost:" + ports.console();
    }

    private Map<String, String> apiSettings() {
        LocalServices services = servers.services();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(ports.api()));
        settings.put("server.address", "127.0.0.1");
        settings.put("gatehouse.database.host", services.postgres().host());
        settings.put(
                "gatehouse.database.port", Integer.toString(services.postgres().port()));
        settings.put("gatehouse.database.name", servers.database().database());
        settings.put("gatehouse.database.app.username", "gatehouse_app");
        settings.put("gatehouse.database.app.password", "gatehouse_app");
        settings.put("gatehouse.database.worker.username", "gatehouse_worker");
        settings.put("gatehouse.database.worker.password", "gatehouse_worker");
        settings.put("gatehouse.redis.url", services.redis().uri().toString());
        settings.put("gatehouse.s3.endpoint", services.s3().endpoint().toString());
        settings.put("gatehouse.s3.public-endpoint", services.s3().endpoint().toString());
        settings.put("gatehouse.s3.region", services.s3().region());
        settings.put("gatehouse.s3.access-key", services.s3().accessKey());
        settings.put("gatehouse.s3.secret-key", services.s3().secretKey());
        settings.put("gatehouse.s3.bucket", services.s3().bucket());
        settings.put("gatehouse.mail.host", services.smtp().host());
        settings.put("gatehouse.mail.port", Integer.toString(services.smtp().port()));
        settings.put("gatehouse.public-url", apiUrl());
        settings.put("gatehouse.console-url", consoleUrl());
        settings.put("gatehouse.internal-hosts", "127.0.0.1");
        settings.put("gatehouse.trusted-proxies", "127.0.0.1/32,::1/128");
        settings.put("gatehouse.access.code-key", DemoKey.in(null, "code.key"));
        settings.put("gatehouse.access.factor-key", DemoKey.in(keptFolder, "factor.key"));
        return settings;
    }
}
