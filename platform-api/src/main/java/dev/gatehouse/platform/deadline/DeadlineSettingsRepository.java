package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class DeadlineSettingsRepository {

    private static final int RULES = 400;

    private final TenantSql sql;

    DeadlineSettingsRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<DeadlineSettingsResponse> read() {
        return rules().flatMap(rules -> sql.one(
                "select time_zone, notice_days, deadlines_version from organization_profile",
                row -> new DeadlineSettingsResponse(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Integer.class)),
                        rules,
                        Objects.requireNonNull(row.get(2, Integer.class)))));
    }

    private Mono<List<ReminderRule>> rules() {
        return sql.list(
                "select days_before, to_contacts, to_staff, message from deadline_rule order by days_before desc limit $1",
                DeadlineSettingsRepository::rule,
                RULES);
    }

    private static ReminderRule rule(Readable row) {
        return new ReminderRule(
                Objects.requireNonNull(row.get(0, Integer.class)),
                Objects.requireNonNull(row.get(1, Boolean.class)),
                Objects.requireNonNull(row.get(2, Boolean.class)),
                row.get(3, String.class));
    }

    /** Whether the database counts days in this zone; what it does not know no deadline could be read in. */
    Mono<Boolean> knowsZone(String zone) {
        return sql.one(
                "select exists (select 1 from pg_timezone_names where name = $1)",
                row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                zone);
    }

    /** False when the version is not the current one. */
    Mono<Boolean> change(int version, ChangeDeadlineSettingsRequest request) {
        String update = """
                update organization_profile
                set time_zone = $2, notice_days = $3, deadlines_version = deadlines_version + 1
                where deadlines_version = $1
                """;
        return sql.update(update, version, request.timeZone(), request.noticeDays())
                .map(rows -> rows == 1);
    }

    Mono<Void> replaceRules(List<ReminderRule> rules) {
        return sql.update("delete from deadline_rule")
                .thenMany(Flux.fromIterable(rules))
                .concatMap(rule -> sql.update(
                        "insert into deadline_rule (days_before, to_contacts, to_staff, message)"
                                + " values ($1, $2, $3, nullif(btrim($4), ''))",
                        rule.daysBefore(),
                        rule.contacts(),
                        rule.staff(),
                        TenantSql.nullable(rule.message(), String.class)))
                .then();
    }
}
