-- Ids follow from numbers: the bench and pgbench compute the same ones. Client, contact, engagement and link of one
-- checklist share theirs. Run by a superuser, for millions of rows go in without triggers and checks of foreign keys.
create function pg_temp.id(number bigint) returns uuid language sql immutable as $$
    select ('0199c000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid
$$;

-- Of twenty items three wait for review, three are accepted, one is rejected; each of those has a file. Items of a checklist
-- are made together and lie together; those that have changed since were written again and lie apart, as the files do.
create function pg_temp.fill(first integer, last integer, engagements integer, items integer) returns void
language plpgsql as $$
declare
    firm integer;
    low bigint;
    high bigint;
begin
    for firm in first .. last loop
        low := firm::bigint * engagements;
        high := low + engagements - 1;
        perform set_config('app.org_id', pg_temp.id(firm)::text, true);
        perform set_config('session_replication_role', 'origin', true);
        insert into organization (id, slug, name, plan) values (pg_temp.id(firm), 'firm-' || firm, 'Firm ' || firm, 'PLUS');
        perform set_config('session_replication_role', 'replica', true);
        insert into organization_profile (preset) values ('CASE');
        insert into client (id, name) select pg_temp.id(e), 'Client ' || e from generate_series(low, high) e;
        insert into contact (id, client_id, name, email)
            select pg_temp.id(e), pg_temp.id(e), 'Contact ' || e, 'contact-' || e || '@client.example'
            from generate_series(low, high) e;
        insert into engagement (id, client_id, kind, title, message, state, due_on, sent_at)
            select pg_temp.id(e), pg_temp.id(e), 'CASE', 'Annual accounts and tax return ' || e,
                'Please send us what is listed here; we begin as soon as the first papers are in.', 'OPEN',
                date '2027-01-15', now()
            from generate_series(low, high) e;
        insert into access_link (id, engagement_id, contact_id, last_sent_at, shown_title, shown_message, shown_state,
                shown_due_on, shown_name)
            select e.id, e.id, c.id, now(), e.title, e.message, e.state, e.due_on, c.name
            from engagement e join contact c on c.org_id = e.org_id and c.id = e.id
            where e.org_id = pg_temp.id(firm)
            order by e.id;
        insert into item (id, engagement_id, position, type, title, instructions, due_on, state, reason, submitted_at, decided_at)
            select pg_temp.id(e * items + p), pg_temp.id(e), p, 'DOCUMENT', 'Statement of account number ' || p + 1,
                case when p % 2 = 0 then 'All pages of the year, as the bank has issued them.' end, date '2027-01-10',
                s.state, case when s.state = 'CHANGES_REQUESTED' then 'The last page is missing.' end,
                case when s.state <> 'OPEN' then now() end,
                case when s.state in ('ACCEPTED', 'CHANGES_REQUESTED') then now() end
            from generate_series(low, high) e, generate_series(0, items - 1) p,
                lateral (select case when p % 8 = 1 then 'SUBMITTED' when p % 8 = 3 then 'ACCEPTED'
                    when p = 2 then 'CHANGES_REQUESTED' else 'OPEN' end as state) s
            order by s.state <> 'OPEN', case when s.state <> 'OPEN' then hashtext(e || ' ' || p) end, e, p;
        insert into upload_batch (id, item_id, contact_id, submitted_at)
            select i.id, i.id, i.engagement_id, now() from item i
            where i.org_id = pg_temp.id(firm) and i.state <> 'OPEN';
        insert into file (id, item_id, batch_id, name, size, content_type, sha256, state, stored_at)
            select i.id, i.id, i.id, 'statement-' || i.position || '.pdf', 250000 + i.position, 'application/pdf',
                repeat('0', 64), 'UNSCANNED', now()
            from item i where i.org_id = pg_temp.id(firm) and i.state <> 'OPEN'
            order by hashtext(i.id::text);
        update organization_usage set active_clients = engagements,
                storage_bytes = (select coalesce(sum(size), 0) from file where org_id = pg_temp.id(firm))
            where organization_id = pg_temp.id(firm);
    end loop;
end
$$;
