package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.local.JdbcTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Fills a migrated database on two connections, a number of firms at a time. */
final class BenchData {

    private static final int FIRMS_AT_A_TIME = 25;

    private BenchData() {}

    static void fill(JdbcTarget admin, DataSize size, Progress progress) {
        AtomicInteger next = new AtomicInteger(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Runnable loader = () -> load(admin, size, next, progress);
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(loader, threads), CompletableFuture.runAsync(loader, threads))
                    .join();
        }
        admin.execute("vacuum (analyze)");
        // Written now, so that it is not written while something is measured.
        admin.execute("checkpoint");
    }

    private static void load(JdbcTarget admin, DataSize size, AtomicInteger next, Progress progress) {
        try (Connection connection = admin.connect();
                Statement functions = connection.createStatement()) {
            functions.execute(resource("/bench/data.sql"));
            int first = next.getAndAdd(FIRMS_AT_A_TIME);
            while (first <= size.firms()) {
                int last = Math.min(size.firms(), first + FIRMS_AT_A_TIME - 1);
                load(connection, first, last, size.engagementsPerFirm());
                progress.share("rows", last, size.firms());
                first = next.getAndAdd(FIRMS_AT_A_TIME);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bench's data cannot be made", e);
        }
    }

    private static void load(Connection connection, int first, int last, int engagements) throws SQLException {
        try (PreparedStatement fill = connection.prepareStatement("select pg_temp.fill(?, ?, ?, ?)")) {
            fill.setInt(1, first);
            fill.setInt(2, last);
            fill.setInt(3, engagements);
            fill.setInt(4, DataSize.ITEMS);
            fill.execute();
        }
    }

    static String resource(String name) {
        try (InputStream file = BenchData.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
