package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateListItem;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of templates. */
@Repository
class TemplateRepository {

    private static final String SELECT = """
            select t.id, t.version, t.archived_at is not null, v.content::text
            from template t
            join template_version v on v.org_id = t.org_id and v.template_id = t.id and v.version = t.version
            where t.id = $1
            """;

    /** The firm's own and what it has not copied yet of the ready ones, as one list. */
    private static final String PAGE = """
            select l.id, l.name, l.description, l.items, l.version, l.ready, lower(l.name)
            from (
                select id, name, description, items, version, false as ready
                from template where (archived_at is not null) = $1
                union all
                select r.id, r.name, r.description, r.items, 1, true
                from unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) as r (id, name, description, items)
                where not $1 and not exists (select 1 from template t where t.id = r.id)
            ) l
            where ($6::text is null or (lower(l.name), l.id) > ($6, $7))
                and ($9 = '' or strpos(lower(l.name), lower($9)) > 0)
            order by lower(l.name), l.id limit $8
            """;

    private final TenantSql sql;

    TemplateRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A row of the list and what it is sorted by. */
    record Line(TemplateListItem item, String key) {}

    /** Adds a template in its first version; false when there is one of this id. */
    Mono<Boolean> insert(UUID id, TemplateContent content) {
        String insert = """
                insert into template (id, name, description, items) values ($1, $2, $3, $4)
                on conflict (org_id, id) do nothing
                """;
        return sql.update(
                        insert,
                        id,
                        content.name(),
                        TenantSql.nullable(content.description(), String.class),
                        content.items().size())
                .filter(inserted -> inserted == 1)
                .flatMap(inserted -> insertVersion(id, 1, content).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> insertVersion(UUID id, int version, TemplateContent content) {
        return sql.update(
                        "insert into template_version (template_id, version, content) values ($1, $2, $3::jsonb)",
                        id,
                        version,
                        TemplateJson.text(content))
                .then();
    }

    Mono<Template> find(UUID id) {
        return sql.one(SELECT, TemplateRepository::read, id);
    }

    /** The template, locked until the transaction ends. */
    Mono<Template> findForUpdate(UUID id) {
        return sql.one("select id from template where id = $1 for update", row -> true, id)
                .flatMap(locked -> find(id));
    }

    /** Adds a version to a template that the caller has locked. */
    Mono<Void> update(UUID id, int version, TemplateContent content) {
        String update = "update template set name = $2, description = $3, items = $4, version = $5 where id = $1";
        return insertVersion(id, version, content)
                .then(sql.update(
                        update,
                        id,
                        content.name(),
                        TenantSql.nullable(content.description(), String.class),
                        content.items().size(),
                        version))
                .then();
    }

    Mono<Void> archive(UUID id, boolean archived) {
        return sql.update("update template set archived_at = case when $2 then now() end where id = $1", id, archived)
                .then();
    }

    Mono<List<Line>> page(
            String search,
            boolean archived,
            List<Template> ready,
            @Nullable String name,
            @Nullable UUID after,
            int limit) {
        return sql.list(
                PAGE,
                TemplateRepository::line,
                archived,
                ready.stream().map(Template::id).toArray(UUID[]::new),
                ready.stream().map(template -> template.content().name()).toArray(String[]::new),
                ready.stream().map(template -> template.content().description()).toArray(String[]::new),
                ready.stream()
                        .map(template -> template.content().items().size())
                        .toArray(Integer[]::new),
                TenantSql.nullable(name, String.class),
                TenantSql.nullable(after, UUID.class),
                limit,
                search);
    }

    private static Template read(Readable row) {
        return new Template(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, Integer.class)),
                false,
                Objects.requireNonNull(row.get(2, Boolean.class)),
                TemplateJson.content(row.get(3, String.class)));
    }

    private static Line line(Readable row) {
        TemplateListItem item = new TemplateListItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                row.get(2, String.class),
                Objects.requireNonNull(row.get(3, Integer.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Boolean.class)));
        return new Line(item, Objects.requireNonNull(row.get(6, String.class)));
    }
}
