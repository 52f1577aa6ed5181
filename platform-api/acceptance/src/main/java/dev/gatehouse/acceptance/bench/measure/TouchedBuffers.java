package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.BenchDatabase;
import dev.gatehouse.acceptance.bench.stack.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of its shared memory that PostgreSQL touches for a dashboard read, found there or read from disk: all that
 * happens inside the function, by the application's role, as EXPLAIN counts it.
 */
public final class TouchedBuffers {

    private static final int WARM = 20;
    private static final int COUNTED = 101;
    private static final String EXPLAIN =
            "explain (analyze, buffers, timing off, format json) select * from portal_checklist('%s', '%s', '%s', '%s')";

    private TouchedBuffers() {}

    /** The median over checklists spread through the whole database. */
    public static double each(BenchDatabase database) {
        List<Subject> subjects = database.size().visited();
        try (Connection connection = database.app().connect();
                Statement statement = connection.createStatement()) {
            // The first calls of a connection also read the catalogue and plan.
            for (int i = 0; i < WARM; i++) {
                touched(statement, subjects.get(i % subjects.size()));
            }
            double[] counts = new double[COUNTED];
            for (int i = 0; i < COUNTED; i++) {
                counts[i] = touched(statement, subjects.get(spread(i, subjects.size())));
            }
            return Median.of(counts);
        } catch (SQLException e) {
            throw new BenchException("The dashboard read cannot be explained: " + e.getMessage(), e);
        }
    }

    private static int spread(int turn, int size) {
        return (int) ((long) turn * size / COUNTED);
    }

    private static int touched(Statement statement, Subject subject) throws SQLException {
        String id = subject.id().toString();
        try (ResultSet plan = statement.executeQuery(EXPLAIN.formatted(subject.organization(), id, id, id))) {
            plan.next();
            return touched(plan.getString(1));
        }
    }

    /** Hits and reads of a plan that PostgreSQL has written as JSON. */
    static int touched(String explained) {
        JsonNode plan = JsonMapper.shared().readTree(explained).get(0).get("Plan");
        return plan.get("Shared Hit Blocks").asInt()
                + plan.get("Shared Read Blocks").asInt();
    }
}
