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

/** Fills a migrated database as the owner of its schema, firm by firm: the policies bind the owner too. */
final class BenchData {

    private static final int FIRMS_AT_A_TIME = 50;

    private BenchData() {}

    static void fill(JdbcTarget owner, DataSize size, Progress progress) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(resource("/bench/data.sql"));
            for (int first = 1; first <= size.firms(); first += FIRMS_AT_A_TIME) {
                int last = Math.min(size.firms(), first + FIRMS_AT_A_TIME - 1);
                fill(connection, first, last, size.engagementsPerFirm());
                progress.share("rows", last, size.firms());
            }
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException("The bench's data cannot be made", e);
        }
    }

    private static void fill(Connection connection, int first, int last, int engagements) throws SQLException {
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
