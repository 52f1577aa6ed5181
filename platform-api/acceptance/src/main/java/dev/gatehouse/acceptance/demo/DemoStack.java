package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.mail.Mailbox;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Everything, running: servers, API and console, filled with the demo's data. {@link #close()} leaves no process
 * behind.
 */
public final class DemoStack implements AutoCloseable {

    private final StartedParts parts;
    private final DemoServers servers;
    private final DemoApplications applications;
    private final ChildProcess api;
    private final ChildProcess console;

    private DemoStack(
            StartedParts parts,
            DemoServers servers,
            DemoApplications applications,
            ChildProcess api,
            ChildProcess console) {
        this.parts = parts;
        this.servers = servers;
        this.applications = applications;
        this.api = api;
        this.console = console;
    }

    /** {@code fill} gets the running stack once, when its organisations are there and nothing else. */
    public static DemoStack start(DemoOptions options, Consumer<DemoStack> fill, PrintStream out) {
        StartedParts parts = new StartedParts(out);
        try {
            return start(options, fill, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    static DemoStack start(DemoOptions options, Consumer<DemoStack> fill, StartedParts parts) {
        ProjectFolder project = ProjectFolder.find();
        Path migrationsJar = project.migrationsJar();
        Path apiJar = project.apiJar();
        Path consoleJar = project.consoleJar();
        Path logs = project.target("demo-" + options.ports().api());
        options.ports().requireFree();

        DemoServers servers =
                parts.timed("PostgreSQL, Redis, S3 and mail", () -> parts.start(() -> DemoServers.start(options)));
        FilledMark filled = FilledMark.of(options.keptFolder());
        parts.timed("Roles, schema, organisations", () -> {
            parts.run(() -> servers.migrate(migrationsJar, logs.resolve("migrations.log")));
            parts.run(() -> filled.unlessSet(servers::createOrganizations));
            return servers;
        });
        DemoApplications applications = new DemoApplications(options.ports(), servers, options.keptFolder());
        DemoStack stack = parts.timed("API and console", () -> {
            ChildProcess api = parts.start(() -> ChildProcess.start(applications.api(apiJar), logs.resolve("api.log")));
            ChildProcess console = parts.start(
                    () -> ChildProcess.start(applications.console(consoleJar), logs.resolve("console.log")));
            Readiness.await(applications.apiUrl(), api);
            Readiness.await(applications.consoleUrl(), console);
            return new DemoStack(parts, servers, applications, api, console);
        });
        parts.timed("Clients, engagements and files", () -> {
            filled.unlessSet(() -> fill.accept(stack));
            filled.set();
            return stack;
        });
        DemoFile.write(stack, project.target("").resolve("demo.json"));
        return stack;
    }

    public URI api() {
        return URI.create(applications.apiUrl());
    }

    public URI portal() {
        return api().resolve("/portal");
    }

    public URI console() {
        return URI.create(applications.consoleUrl());
    }

    public DemoServers servers() {
        return servers;
    }

    public Mailbox mailbox() {
        return servers.services().mailbox();
    }

    /** The organisations with their people, as the database has them now. */
    public List<DemoOrganization> organizations() {
        return DemoDirectory.organizations(servers.database());
    }

    /** Waits for ever, unless the API or the console ends: then returns what it said last. */
    DemoException awaitEnd() {
        CompletableFuture.anyOf(api.ended(), console.ended()).join();
        return (api.isAlive() ? console : api).failure("ended");
    }

    /** Writes into a folder what the threads of API and console do. */
    public void dumpThreads(Path folder) {
        api.dumpThreads(folder);
        console.dumpThreads(folder);
    }

    @Override
    public void close() {
        parts.close();
    }
}
