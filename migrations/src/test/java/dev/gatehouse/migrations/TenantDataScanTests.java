package dev.gatehouse.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantDataScanTests {

    private static final String TABLES =
            "CREATE TABLE item (org_id uuid, id uuid); CREATE TABLE plan (id uuid); ALTER TABLE late ADD COLUMN org_id uuid;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE item SET id = id",
                "update only public.item set id = id",
                "DELETE FROM \"item\"",
                "TRUNCATE item",
                "update late set org_id = null",
                "MERGE INTO item USING plan ON true WHEN MATCHED THEN DELETE",
                "INSERT INTO item SELECT * FROM plan",
                "INSERT INTO plan SELECT id FROM item",
                "create table copy_of as select * from item",
                "WITH gone AS (DELETE FROM item RETURNING id) SELECT 1",
                "DO $$ BEGIN UPDATE item SET id = id; END $$",
                "DO $$ BEGIN EXECUTE format('UPDATE %I SET id = id', 'item'); END $$",
                "SELECT 1; -- tenant-data: ok\nUPDATE item SET id = id"
            })
    void changedRowsAreFound(String sql) {
        assertThat(new TenantDataScan(Map.of("a.sql", TABLES, "b.sql", sql)).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("b.sql changes "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE plan SET id = id",
                "INSERT INTO plan VALUES ('a')",
                "-- UPDATE item\n/* DELETE FROM item */ SELECT 1",
                "COMMENT ON TABLE item IS 'update item; delete from item'",
                "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN UPDATE item SET id = id; END $body$",
                "CREATE TRIGGER t BEFORE UPDATE OR DELETE ON item FOR EACH ROW EXECUTE FUNCTION f()",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON item TO gatehouse_app",
                "CREATE POLICY p ON item FOR UPDATE TO gatehouse_worker USING (true)",
                "CREATE TABLE part (org_id uuid, FOREIGN KEY (org_id) REFERENCES item ON DELETE CASCADE ON UPDATE CASCADE)",
                "DO $$ BEGIN EXECUTE format('alter table %I force row level security', 'item'); END $$"
            })
    void everythingElseMayStandInSql(String sql) {
        assertThat(new TenantDataScan(Map.of("a.sql", TABLES, "b.sql", sql)).findings())
                .isEmpty();
    }
}
