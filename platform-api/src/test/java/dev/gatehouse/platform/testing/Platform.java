package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.LocalServices;
import dev.gatehouse.migrations.Login;
import dev.gatehouse.migrations.Migrations;
import dev.gatehouse.migrations.MigrationsTarget;
import dev.gatehouse.migrations.RolePasswords;
import dev.gatehouse.platform.PlatformApi;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The API on real servers. One is shared by all tests of a JVM, each of which makes firms of its own; further nodes on
 * the same database, Redis and object store can be started beside it.
 */
public final class Platform implements AutoCloseable {

    /** Key of the keyed hash of codes in tests: 32 bytes. */
    private static final String CODE_KEY = "dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC4=";

    private static final String FACTOR_KEY = "ZmFjdG9yLWtleS1vZi10ZXN0cy13aXRoLTMyLWJ5dGVzISE=";

    private static final LocalServices SERVICES = LocalServices.shared();
    private static final Platform SHARED = start(freshDatabase());

    private final JdbcTarget database;
    private final ConfigurableApplicationContext context;

    private Platform(JdbcTarget database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** The node that all tests share. */
    public static Platform shared() {
        return SHARED;
    }

    public static LocalServices services() {
        return SERVICES;
    }

    /** A database cloned from the migrated template. */
    public static JdbcTarget freshDatabase() {
        return SERVICES.postgres().freshDatabase("gatehouse", Platform::migrate);
    }

    private static void migrate(JdbcTarget target) {
        Login admin = new Login(target.user(), target.password());
        Migrations.run(new MigrationsTarget(target.jdbcUrl(), admin, RolePasswords.sameAsNames()));
    }

    /** Starts a node on a database, with further properties as {@code name=value}. */
    public static Platform start(JdbcTarget database, String... properties) {
        List<String> arguments = List.of(
                "server.port=0",
                "gatehouse.database.host=" + database.host(),
                "gatehouse.database.port=" + database.port(),
                "gatehouse.database.name=" + database.database(),
                "gatehouse.database.app.username=gatehouse_app",
                "gatehouse.database.app.password=gatehouse_app",
                "gatehouse.database.worker.username=gatehouse_worker",
                "gatehouse.database.worker.password=gatehouse_worker",
                "gatehouse.redis.url=" + SERVICES.redis().uri(),
                "gatehouse.s3.endpoint=" + SERVICES.s3().endpoint(),
                "gatehouse.s3.public-endpoint=" + SERVICES.s3().endpoint(),
                "gatehouse.s3.region=" + SERVICES.s3().region(),
                "gatehouse.s3.access-key=" + SERVICES.s3().accessKey(),
                "gatehouse.s3.secret-key=" + SERVICES.s3().secretKey(),
                "gatehouse.s3.bucket=" + SERVICES.s3().bucket(),
                "gatehouse.mail.host=" + SERVICES.smtp().host(),
                "gatehouse.mail.port=" + SERVICES.smtp().port(),
                "gatehouse.public-url=http://localhost:8080",
                "gatehouse.console-url=http://localhost:8081",
                "gatehouse.trusted-proxies=127.0.0.1/32,::1/128",
                "gatehouse.access.code-key=" + CODE_KEY,
                "gatehouse.access.factor-key=" + FACTOR_KEY);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PlatformApi.class)
                .run(Stream.concat(
                                arguments.stream().filter(argument -> !isSet(argument, properties)),
                                Stream.of(properties))
                        .map(argument -> "--" + argument)
                        .toArray(String[]::new));
        return new Platform(database, context);
    }

    private static boolean isSet(String argument, String... properties) {
        String name = argument.substring(0, argument.indexOf('=') + 1);
        return Stream.of(properties).anyMatch(property -> property.startsWith(name));
    }

    public URI url() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port);
    }

    /** The database as its superuser, for what no part of the system may do. */
    public JdbcTarget database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A new firm with an owner. */
    public Firm firm() {
        return Firm.create(this, "CASE");
    }

    /** A new firm of another kind. */
    public Firm firm(Preset preset) {
        return Firm.create(this, preset.name());
    }

    @Override
    public void close() {
        context.close();
    }
}
