package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.portal.AnswersSaved;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of forms. */
@Repository
class FormRepository {

    private static final int ATTEMPTS_PER_ENGAGEMENT = 2_000;
    private static final String ATTEMPT = """
            select s.id, f.answers_version, f.questions::text, f.answers::text
            from form_submission f join submission s on s.org_id = f.org_id and s.id = f.submission_id
            """;

    private final TenantSql sql;

    FormRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** The questions of one item. */
    record Asked(UUID item, List<Question> questions) {}

    /** What one submission consists of. */
    record Attempt(UUID submission, int answersVersion, AnsweredForm form) {}

    Mono<Void> insert(UUID item, List<Question> questions) {
        return sql.update(
                        "insert into form (item_id, questions) values ($1, $2::jsonb)", item, FormJson.text(questions))
                .then();
    }

    Mono<Void> replace(UUID item, List<Question> questions) {
        return sql.update("update form set questions = $2::jsonb where item_id = $1", item, FormJson.text(questions))
                .then();
    }

    Mono<List<Question>> questions(UUID item) {
        return sql.one(
                "select questions::text from form where item_id = $1",
                row -> FormJson.questions(row.get(0, String.class)),
                item);
    }

    Mono<List<Asked>> ofEngagement(UUID engagement) {
        String select = """
                select f.item_id, f.questions::text
                from form f join item i on i.org_id = f.org_id and i.id = f.item_id
                where i.engagement_id = $1 limit $2
                """;
        return sql.list(
                select,
                row -> new Asked(
                        Objects.requireNonNull(row.get(0, UUID.class)), FormJson.questions(row.get(1, String.class))),
                engagement,
                Limits.ITEMS_PER_ENGAGEMENT);
    }

    /** The form of an item and what is saved of it; none when the item is no form. */
    Mono<FormSheet> sheet(Item item) {
        String select = """
                select f.questions::text, a.answers::text, coalesce(a.version, 0), a.saved_at
                from form f left join form_answers a on a.org_id = f.org_id and a.item_id = f.item_id
                where f.item_id = $1
                """;
        return sql.one(
                select,
                row -> new FormSheet(
                        item,
                        FormJson.questions(row.get(0, String.class)),
                        FormJson.answers(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, Integer.class)),
                        row.get(3, Instant.class)),
                item.id());
    }

    /** Keeps the answers of a form whose item the caller has locked. */
    Mono<AnswersSaved> save(UUID item, Map<String, Answer> answers, UUID contact) {
        String upsert = """
                insert into form_answers as a (item_id, answers, contact_id) values ($1, $2::jsonb, $3)
                on conflict (org_id, item_id) do update set answers = excluded.answers, contact_id = excluded.contact_id,
                    saved_at = now(), version = a.version + 1
                returning version, saved_at
                """;
        return sql.one(
                upsert,
                row -> new AnswersSaved(
                        Objects.requireNonNull(row.get(0, Integer.class)),
                        Objects.requireNonNull(row.get(1, Instant.class))),
                item,
                FormJson.text(answers),
                contact);
    }

    Mono<Void> insertAttempt(UUID submission, int answersVersion, AnsweredForm form) {
        return sql.update(
                        "insert into form_submission (submission_id, answers_version, questions, answers)"
                                + " values ($1, $2, $3::jsonb, $4::jsonb)",
                        submission,
                        answersVersion,
                        FormJson.text(form.questions()),
                        FormJson.text(form.answers()))
                .then();
    }

    /** The newest attempt at an item. */
    Mono<Attempt> lastAttempt(UUID item) {
        return sql.one(ATTEMPT + "where s.item_id = $1 order by s.number desc limit 1", FormRepository::attempt, item);
    }

    Mono<List<Attempt>> attempts(UUID engagement) {
        String where = """
                join item i on i.org_id = s.org_id and i.id = s.item_id
                where i.engagement_id = $1 order by s.submitted_at desc limit $2
                """;
        return sql.list(ATTEMPT + where, FormRepository::attempt, engagement, ATTEMPTS_PER_ENGAGEMENT);
    }

    private static Attempt attempt(Readable row) {
        return new Attempt(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, Integer.class)),
                new AnsweredForm(
                        FormJson.questions(row.get(2, String.class)), FormJson.answers(row.get(3, String.class))));
    }
}
