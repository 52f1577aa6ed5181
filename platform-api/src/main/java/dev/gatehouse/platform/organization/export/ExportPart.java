package dev.gatehouse.platform.organization.export;

import java.util.Locale;

/** A list in the archive: a query by id, page by page, one JSON object a row. */
enum ExportPart {
    CLIENTS("client t", "to_jsonb(t)", true),
    CONTACTS("contact t", "to_jsonb(t)", true),
    ENGAGEMENTS("engagement t", "to_jsonb(t)", true),
    ITEMS("item t", "to_jsonb(t)", false),
    SUBMISSIONS(
            "submission t"
                    + " left join form_submission f on f.org_id = t.org_id and f.submission_id = t.id"
                    + " left join review r on r.org_id = t.org_id and r.submission_id = t.id",
            "to_jsonb(t) || jsonb_build_object('answers', to_jsonb(f) - 'org_id', 'review', to_jsonb(r) - 'org_id')",
            false),
    DEADLINES("deadline t", "to_jsonb(t)", true),
    FILES("file t", "to_jsonb(t)", true),
    /** The exact text that was hashed, so that the chain verifies outside; beside it what can be erased. */
    EVENTS(
            "event t left join lateral (select jsonb_object_agg(v.name, jsonb_build_object('value', v.value, 'salt',"
                    + " encode(v.salt, 'hex'))) as texts from event_value v where v.event_id = t.id) v on true",
            "jsonb_build_object('body', t.body, 'hash', t.hash, 'values', v.texts)",
            false);

    private final String from;
    private final String row;
    private final boolean table;

    ExportPart(String from, String row, boolean table) {
        this.from = from;
        this.row = row;
        this.table = table;
    }

    /** The name of its file, without the ending. */
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is there as a table for people too. */
    boolean asTable() {
        return table;
    }

    /** Rows behind an id; the last column of a page's last row leads to the next one. */
    String query() {
        return "select ((" + row + ") - 'org_id')::text, t.id from " + from + " where t.id > $1 order by t.id limit $2";
    }
}
