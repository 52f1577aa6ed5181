package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ReminderRepository {

    /**
     * Who is to be told of what today, on the firm's calendar and not before its morning. A day that was missed is made
     * up for within two days; a rule that is new says nothing about days that have long passed.
     */
    private static final String DUE = """
            with clock as (select now() at time zone p.time_zone as local from organization_profile p),
            due as (
                select d.id, d.client_id, d.due_on, r.days_before, r.to_contacts, r.to_staff
                from clock c cross join deadline_rule r
                join deadline d on d.due_on between c.local::date + r.days_before - 2 and c.local::date + r.days_before
                join client k on k.org_id = d.org_id and k.id = d.client_id and k.state = 'ACTIVE'
                where c.local::time >= time '08:00' and d.due_on >= c.local::date
                    and d.renewed_at is null and d.closed_at is null
            ),
            meant as (
                select due.id, due.due_on, due.days_before, t.id as recipient_id, false as to_staff
                from due join contact t on t.client_id = due.client_id and t.revoked_at is null
                where due.to_contacts
                union all
                select due.id, due.due_on, due.days_before, m, true
                from due cross join unnest($1::uuid[]) m
                where due.to_staff
            )
            select id, due_on, days_before, recipient_id, to_staff from meant
            where not exists (
                select 1 from deadline_reminder s
                where s.deadline_id = meant.id and s.due_on = meant.due_on and s.days_before = meant.days_before
                    and s.recipient_id = meant.recipient_id)
            order by due_on, id, recipient_id limit $2
            """;

    private static final String KEEP = """
            insert into deadline_reminder (id, deadline_id, due_on, days_before, recipient_id, to_staff)
            select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::integer[], $5::uuid[], $6::boolean[])
            on conflict (org_id, deadline_id, due_on, days_before, recipient_id) do nothing
            returning id
            """;

    /** What a mail says; nothing any more when the deadline has moved, been renewed or ended, or the client is gone. */
    private static final String LETTER = """
            select s.id, s.recipient_id, s.to_staff, s.days_before, d.engagement_id, d.id, k.name,
                d.due_on - (now() at time zone p.time_zone)::date, t.name, t.email, r.message,
                d.name, d.due_on, d.amount, d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier
            from deadline_reminder s
            join deadline d on d.org_id = s.org_id and d.id = s.deadline_id and d.due_on = s.due_on
            join client k on k.org_id = d.org_id and k.id = d.client_id and k.state = 'ACTIVE'
            join organization_profile p on p.org_id = s.org_id
            left join deadline_rule r on r.org_id = s.org_id and r.days_before = s.days_before
            left join contact t on not s.to_staff and t.org_id = s.org_id and t.id = s.recipient_id
                and t.client_id = d.client_id and t.revoked_at is null
            where s.id = $1 and s.sent_at is null and d.renewed_at is null and d.closed_at is null
                and (s.to_staff or t.id is not null)
            """;

    private final TenantSql sql;

    ReminderRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Somebody who is to be told. */
    record Due(UUID deadline, LocalDate dueOn, int daysBefore, UUID recipient, boolean staff) {}

    Mono<List<Due>> due(List<UUID> staff, int limit) {
        return sql.list(DUE, ReminderRepository::due, staff.toArray(UUID[]::new), limit);
    }

    /** Writes down who is told from now on; those whom another node has written down are not among the ids. */
    Mono<List<UUID>> keep(List<Due> due) {
        return sql.list(
                KEEP,
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                due.stream().map(each -> Ids.next()).toArray(UUID[]::new),
                due.stream().map(Due::deadline).toArray(UUID[]::new),
                due.stream().map(Due::dueOn).toArray(LocalDate[]::new),
                due.stream().map(Due::daysBefore).toArray(Integer[]::new),
                due.stream().map(Due::recipient).toArray(UUID[]::new),
                due.stream().map(Due::staff).toArray(Boolean[]::new));
    }

    Mono<Reminder> letter(UUID id) {
        return sql.one(LETTER, ReminderRepository::letter, id);
    }

    Mono<Void> markSent(UUID id) {
        return sql.update("update deadline_reminder set sent_at = now() where id = $1 and sent_at is null", id)
                .then();
    }

    private static Due due(Readable row) {
        return new Due(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, LocalDate.class)),
                Objects.requireNonNull(row.get(2, Integer.class)),
                Objects.requireNonNull(row.get(3, UUID.class)),
                Objects.requireNonNull(row.get(4, Boolean.class)));
    }

    private static Reminder letter(Readable row) {
        @Nullable String name = row.get(8, String.class);
        @Nullable String email = row.get(9, String.class);
        return new Reminder(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                name == null || email == null ? null : new Reminder.Person(name, email),
                Objects.requireNonNull(row.get(4, UUID.class)),
                Objects.requireNonNull(row.get(5, UUID.class)),
                Objects.requireNonNull(row.get(6, String.class)),
                Objects.requireNonNull(row.get(7, Integer.class)),
                row.get(10, String.class),
                content(row));
    }

    private static DeadlineContent content(Readable row) {
        return new DeadlineContent(
                Objects.requireNonNull(row.get(11, String.class)),
                Objects.requireNonNull(row.get(12, LocalDate.class)),
                DeadlineRow.money(row, 13),
                Frequency.valueOf(row.get(15, String.class)),
                DeadlineRow.interval(row, 16),
                row.get(18, String.class),
                null);
    }
}
