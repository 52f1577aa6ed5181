package dev.gatehouse.acceptance.demo;

import dev.gatehouse.local.JdbcTarget;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads who is in the demo's database, past all policies, as its superuser. */
final class DemoDirectory {

    private static final String ORGANIZATIONS = """
            SELECT coalesce(json_agg(json_build_object(
                'slug', o.slug, 'name', o.name, 'preset', coalesce(p.preset, ''), 'plan', o.plan,
                'staff', (SELECT coalesce(json_agg(json_build_object(
                        'name', s.name, 'email', s.email, 'role', m.role) ORDER BY m.created_at, s.email), '[]')
                    FROM membership m JOIN person s ON s.id = m.person_id WHERE m.organization_id = o.id),
                'contacts', (SELECT coalesce(json_agg(json_build_object(
                        'name', c.name, 'email', c.email, 'role', '') ORDER BY c.created_at, c.email), '[]')
                    FROM contact c WHERE c.org_id = o.id)) ORDER BY o.slug), '[]')
            FROM organization o LEFT JOIN organization_profile p ON p.org_id = o.id
            """;

    private DemoDirectory() {}

    static List<DemoOrganization> organizations(JdbcTarget database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ORGANIZATIONS)) {
            rows.next();
            return List.of(JsonMapper.shared().readValue(rows.getString(1), DemoOrganization[].class));
        } catch (SQLException e) {
            throw new DemoException("Cannot read the demo's organisations: " + e.getMessage(), e);
        }
    }
}
