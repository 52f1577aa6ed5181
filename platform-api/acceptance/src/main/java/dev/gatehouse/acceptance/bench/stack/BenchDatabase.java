package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.local.JdbcTarget;

/** A migrated database with rows of a certain number, and the roles that work in it. */
public record BenchDatabase(JdbcTarget admin, DataSize size) {

    static final String OWNER = "gatehouse_owner";
    static final String APP = "gatehouse_app";
    private static final String UNGUARDED = "bench_unguarded";

    /** As the application's role has it. */
    public JdbcTarget app() {
        return admin.as(APP, APP);
    }

    /** As the schema's owner has it. */
    public JdbcTarget owner() {
        return admin.as(OWNER, OWNER);
    }

    /** As a role has it that is made here: the application's rights and settings, and no policy binds it. */
    public JdbcTarget unguarded() {
        admin.execute(BenchData.resource("/bench/unguarded.sql"));
        return admin.as(UNGUARDED, UNGUARDED);
    }

    /** Makes a table of the simplest kind, which the application's role may fill. */
    public void makeInsertTable() {
        owner().execute(
                        "create table bench_insert (id uuid primary key default gen_random_uuid(), at timestamptz default now());"
                                + " grant insert on bench_insert to gatehouse_app");
    }

    /** Gives each visited client a plan of services with that many deadlines and one more. */
    public void addDeadlines(int each) {
        admin.execute(BenchData.resource("/bench/deadlines.sql")
                + "select pg_temp.plan(%d, %d, %d, %d);"
                        .formatted(size.firms(), size.engagementsPerFirm(), size.visitedPerFirm(), each)
                + "analyze deadline; analyze engagement");
    }

    /** Adds a token to the link of that subject and returns it. */
    public String giveToken(Subject subject) {
        String token = "b".repeat(43);
        owner().execute("select set_config('app.org_id', '%s', false);".formatted(subject.organization())
                + "insert into access_link_token (hash, link_id) values (sha256(convert_to('%s', 'UTF8')), '%s')"
                        .formatted(token, subject.id()));
        return token;
    }
}
