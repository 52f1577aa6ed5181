package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.acceptance.bench.peer.Rows.Header;
import dev.gatehouse.acceptance.bench.peer.Rows.Item;
import dev.gatehouse.contract.portal.ChecklistFile;
import dev.gatehouse.contract.portal.ChecklistResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Peer B: a transaction that binds the tenant, then a statement each for header, items and files. */
@Repository
@ConditionalOnProperty(name = "bench.peer", havingValue = "B")
class SeparateStatements implements ChecklistRead {

    private static final String HEADER = """
            select e.title, e.message, e.state, c.name, e.due_on
            from access_link l
            join engagement e on e.org_id = l.org_id and e.id = l.engagement_id and e.state <> 'DRAFT'
            join contact c on c.org_id = l.org_id and c.id = l.contact_id
            where l.org_id = ? and l.id = ? and l.engagement_id = ? and l.contact_id = ?
                and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
            """;
    private static final String ITEMS = """
            select id, type, title, instructions, due_on, state, reason, submitted_at, decided_at, version
            from item where org_id = ? and engagement_id = ? and state not in ('DRAFT', 'CANCELLED')
            order by position, id
            """;
    private static final String FILES = """
            select f.item_id, f.id, f.name, f.size, f.stored_at
            from item i join file f on f.org_id = i.org_id and f.item_id = i.id
            where i.org_id = ? and i.engagement_id = ? and f.state <> 'DELETED'
            order by f.created_at, f.id
            """;

    private final JdbcClient database;

    SeparateStatements(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChecklistResponse> read(Contact contact, UUID engagement) {
        database.sql("select set_config('app.org_id', ?, true)")
                .param(contact.organization().toString())
                .query(String.class)
                .single();
        Optional<Header> header = database.sql(HEADER)
                .params(contact.organization(), contact.link(), engagement, contact.contact())
                .query((row, number) -> Rows.header(row, 1))
                .optional();
        return header.map(found -> Rows.page(engagement, found, items(contact.organization(), engagement)));
    }

    private List<Item> items(UUID organization, UUID engagement) {
        List<Item> items = database.sql(ITEMS)
                .params(organization, engagement)
                .query((row, number) -> Rows.item(row, 1))
                .list();
        Map<UUID, List<ChecklistFile>> files = files(organization, engagement);
        return items.stream()
                .map(item -> item.with(files.getOrDefault(item.content().id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ChecklistFile>> files(UUID organization, UUID engagement) {
        Map<UUID, List<ChecklistFile>> files = new HashMap<>();
        database.sql(FILES).params(organization, engagement).query(row -> {
            ChecklistFile file = new ChecklistFile(
                    row.getObject(2, UUID.class), row.getString(3), row.getLong(4), Rows.instant(row, 5));
            files.computeIfAbsent(row.getObject(1, UUID.class), item -> new ArrayList<>())
                    .add(file);
        });
        return files;
    }
}
