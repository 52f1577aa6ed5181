package dev.gatehouse.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** One connection in autocommit. Names and literals go into statements through PostgreSQL's own {@code format}. */
record SqlSession(Connection connection) implements AutoCloseable {

    static SqlSession open(String url, Login login) throws SQLException {
        return new SqlSession(DriverManager.getConnection(url, login.user(), login.password()));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement whose {@code %I} are names and {@code %L} literals. */
    void execute(String format, String... values) throws SQLException {
        String placeholders = ", ?::text".repeat(values.length);
        execute(strings("SELECT format('" + format.replace("'", "''") + "'" + placeholders + ")", values)
                .getFirst());
    }

    /** The first column of all rows. */
    List<String> strings(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return firstColumn(statement);
        }
    }

    boolean exists(String sql, String... values) throws SQLException {
        return !strings(sql, values).isEmpty();
    }

    /** The server sees a SCRAM verifier only, so no log can hold the password. */
    void setPassword(Login login) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    int serverVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static List<String> firstColumn(PreparedStatement statement) throws SQLException {
        List<String> column = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
