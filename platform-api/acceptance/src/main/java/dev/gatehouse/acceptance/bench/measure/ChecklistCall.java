package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.local.JdbcTarget;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The statement of the dashboard read, on a connection of its own. */
final class ChecklistCall implements AutoCloseable {

    private static final String READ = "select * from portal_checklist(?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement statement;

    ChecklistCall(JdbcTarget login) {
        try {
            this.connection = login.connect();
            this.statement = connection.prepareStatement(READ);
        } catch (SQLException e) {
            throw new BenchException("No connection to " + login, e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Reads a checklist to its last row. */
    void read(Subject subject) {
        try (ResultSet rows = execute(subject)) {
            while (rows.next()) {
                rows.getString(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The rows of a checklist, each as text. */
    List<String> rows(Subject subject) {
        try (ResultSet rows = execute(subject)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(text(rows));
            }
            return texts;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private ResultSet execute(Subject subject) throws SQLException {
        statement.setObject(1, subject.organization());
        statement.setObject(2, subject.id());
        statement.setObject(3, subject.id());
        statement.setObject(4, subject.id());
        return statement.executeQuery();
    }

    private static String text(ResultSet row) throws SQLException {
        StringJoiner text = new StringJoiner("|");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.add(String.valueOf(row.getString(column)));
        }
        return text.toString();
    }

    private static BenchException failed(SQLException cause) {
        return new BenchException("The dashboard read failed: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new BenchException("The connection does not close", e);
        }
    }
}
