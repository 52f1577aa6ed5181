-- A session that began in the moment in which its contact was revoked finds no home, whatever Redis says of it.
create or replace function portal_home(
    p_org uuid, p_contact uuid, p_link uuid, p_finished boolean, p_due_on date, p_engagement uuid, p_limit integer)
returns table (
    contact_name text, engagement_id uuid, kind text, title text, state text, due_on date,
    to_do integer, done integer, total integer, waiting integer,
    demands_proof boolean)
language plpgsql rows 5 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select c.name, h.id, h.kind, h.title, h.state, h.due_on, h.to_do, h.done, h.total, h.waiting,
            h.demands_proof
        from contact c
        left join lateral (
            select e.id, e.kind, e.title, e.state, coalesce(p.due_on, e.due_on) as due_on, p.to_do, p.done, p.total, p.waiting,
                l.demands_proof
            from access_link l
            join engagement e on e.org_id = p_org and e.id = l.engagement_id and e.state <> 'DRAFT'
            join lateral (
                select count(*) filter (where i.state in ('OPEN', 'IN_PROGRESS', 'CHANGES_REQUESTED'))::integer as to_do,
                    count(*) filter (where i.state = 'ACCEPTED')::integer as done,
                    count(*) filter (where i.state not in ('DRAFT', 'CANCELLED'))::integer as total,
                    count(*) filter (where i.state in ('SUBMITTED', 'UNDER_REVIEW'))::integer as waiting,
                    min(i.due_on) filter (where i.state in ('OPEN', 'IN_PROGRESS', 'CHANGES_REQUESTED')) as due_on
                from item i where i.org_id = p_org and i.engagement_id = e.id
            ) p on true
            where l.org_id = p_org and l.contact_id = c.id and (p_link is null or l.id = p_link)
                and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
                and (e.state = 'COMPLETED', coalesce(p.due_on, e.due_on, date '9999-12-31'), e.id)
                    > (p_finished, p_due_on, p_engagement)
            order by e.state = 'COMPLETED', coalesce(p.due_on, e.due_on, date '9999-12-31'), e.id
            limit p_limit
        ) h on true
        where c.org_id = p_org and c.id = p_contact and c.revoked_at is null
        order by h.state = 'COMPLETED', coalesce(h.due_on, date '9999-12-31'), h.id;
end
$$;
