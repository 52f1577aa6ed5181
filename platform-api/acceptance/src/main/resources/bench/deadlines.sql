-- For each client that somebody visits a plan of services, and on it deadlines to renew: those of the API, each of which is
-- renewed once, and a last one for pgbench, which renews it over and over. Ids follow from numbers as in data.sql.
create function pg_temp.id(number bigint) returns uuid language sql immutable as $$
    select ('0199c000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid
$$;
create function pg_temp.plan(firms integer, engagements integer, visited integer, each integer) returns void
language plpgsql as $$
begin
    perform set_config('session_replication_role', 'replica', true);
    insert into engagement (org_id, id, client_id, kind, title, state)
        select pg_temp.id(f), pg_temp.id((1::bigint << 41) + e), pg_temp.id(e), 'SERVICE_PLAN', 'Deadlines', 'OPEN'
        from generate_series(1, firms) f, generate_series(f::bigint * engagements, f::bigint * engagements + visited - 1) e;
    insert into deadline (org_id, id, client_id, engagement_id, series_id, name, due_on, anchor_day, amount, currency,
            frequency, supplier)
        select g.org_id, d.id, g.client_id, g.id, d.id, 'Domain number ' || n, date '2027-03-31', 31, 120.0000, 'EUR', 'ANNUAL',
            'Names Ltd'
        from engagement g, generate_series(0, each) n,
            lateral (select pg_temp.id((1::bigint << 40) + (('x' || right(g.client_id::text, 12))::bit(48)::bigint << 8) + n) as id) d
        where g.kind = 'SERVICE_PLAN';
end
$$;
