package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of items. What changes the state goes through {@link ItemTransitions}. */
@Repository
public class ItemRepository {

    private static final String SELECT = """
            select i.id, i.engagement_id, i.type, i.title, i.instructions, i.due_on, i.due_in_days, i.state, i.review_required, i.reason,
                i.submitted_at, i.decided_at, i.version
            from item i
            """;

    private final TenantSql sql;

    ItemRepository(TenantSql sql) {
        this.sql = sql;
    }

    public Mono<Item> find(UUID id) {
        return sql.one(SELECT + "where i.id = $1", ItemRepository::read, id);
    }

    /** The item, locked until the transaction ends. */
    public Mono<Item> findForUpdate(UUID id) {
        return sql.one(SELECT + "where i.id = $1 for update", ItemRepository::read, id);
    }

    /**
     * The item, locked, if a live link of the contact reaches it: the one the session came by, or after a code any of
     * theirs. Whatever else exists is invisible to the contact.
     */
    public Mono<Item> findForUpdate(UUID id, ContactPrincipal contact) {
        String where = """
                join access_link l on l.org_id = i.org_id and l.engagement_id = i.engagement_id
                where i.id = $1 and l.contact_id = $2 and ($3::uuid is null or l.id = $3)
                    and ($3::uuid is null or not coalesce(l.demands_proof, $4))
                    and i.state not in ('DRAFT', 'CANCELLED')
                    and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
                for update of i
                """;
        return sql.one(
                SELECT + where,
                ItemRepository::read,
                id,
                contact.contactId(),
                TenantSql.nullable(contact.linkId(), UUID.class),
                contact.mustProve());
    }

    public Mono<List<Item>> ofEngagement(UUID engagement) {
        return sql.list(
                SELECT + "where i.engagement_id = $1 order by i.position, i.id limit $2",
                ItemRepository::read,
                engagement,
                Limits.ITEMS_PER_ENGAGEMENT);
    }

    /** Adds items behind those that are there. */
    public Mono<Long> insert(UUID engagement, List<NewItem> items, ItemState state) {
        return Flux.fromIterable(items)
                .concatMap(item -> insert(engagement, item, state))
                .reduce(0L, Long::sum);
    }

    private Mono<Long> insert(UUID engagement, NewItem item, ItemState state) {
        String insert = """
                insert into item (id, engagement_id, position, type, title, instructions, due_on, state, due_in_days)
                select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8 from item where engagement_id = $2
                on conflict (org_id, id) do nothing
                """;
        return sql.update(
                insert,
                item.id(),
                engagement,
                item.type().name(),
                item.title().strip(),
                TenantSql.nullable(item.instructions(), String.class),
                TenantSql.nullable(item.dueOn(), LocalDate.class),
                state.name(),
                TenantSql.nullable(item.dueInDays(), Integer.class));
    }

    Mono<Void> update(UUID id, UpdateItemRequest item) {
        String update =
                "update item set title = $2, instructions = $3, due_on = $4, due_in_days = $5, version = version + 1 where id = $1";
        return sql.update(
                        update,
                        id,
                        item.title().strip(),
                        TenantSql.nullable(item.instructions(), String.class),
                        TenantSql.nullable(item.dueOn(), LocalDate.class),
                        TenantSql.nullable(item.dueInDays(), Integer.class))
                .then();
    }

    /**
     * Locks every item of an engagement, in one order for everybody, so that two who move items wait for each other.
     */
    Mono<Void> lockAll(UUID engagement) {
        return sql.list(
                        "select id from item where engagement_id = $1 order by id limit $2 for update",
                        row -> true,
                        engagement,
                        Limits.ITEMS_PER_ENGAGEMENT)
                .then();
    }

    /** Gives items the places in which they are listed here, and the moved one a new version. */
    Mono<Void> arrange(List<UUID> order, UUID moved) {
        String update = """
                update item i set position = o.place, version = i.version + case when i.id = $2 then 1 else 0 end
                from unnest($1::uuid[]) with ordinality as o (id, place)
                where i.id = o.id and (i.position <> o.place or i.id = $2)
                """;
        return sql.update(update, order.toArray(UUID[]::new), moved).then();
    }

    Mono<Void> updateState(UUID id, ItemAction action, ItemState state, @Nullable String reason) {
        String update = """
                update item set state = $2, reason = $3, version = version + 1,
                    submitted_at = case when $4 = 'SUBMIT' then now() else submitted_at end,
                    decided_at = case when $4 in ('ACCEPT', 'REQUEST_CHANGES') then now() else decided_at end
                where id = $1
                """;
        return sql.update(update, id, state.name(), TenantSql.nullable(reason, String.class), action.name())
                .then();
    }

    /** Opens every drafted item of an engagement and gives their ids; days become dates from the day of sending. */
    public Mono<List<UUID>> publish(UUID engagement, LocalDate sentOn) {
        String update = """
                update item set state = 'OPEN', due_on = coalesce(due_on, $2::date + due_in_days), version = version + 1
                where engagement_id = $1 and state = 'DRAFT'
                returning id
                """;
        return sql.list(update, row -> Objects.requireNonNull(row.get(0, UUID.class)), engagement, sentOn);
    }

    Mono<Void> delete(UUID id) {
        return sql.update("delete from item where id = $1 and state = 'DRAFT'", id)
                .then();
    }

    private static Item read(Readable row) {
        return new Item(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                ItemType.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, Integer.class),
                ItemState.valueOf(row.get(7, String.class)),
                Objects.requireNonNull(row.get(8, Boolean.class)),
                row.get(9, String.class),
                row.get(10, Instant.class),
                row.get(11, Instant.class),
                Objects.requireNonNull(row.get(12, Integer.class)));
    }
}
