-- The door of a firm: addresses that derive from names, and what a contact finds behind it.

-- A firm's address in the words of its name: letters without their accents, everything else a hyphen.
create function slug_of(p_name text) returns text language sql immutable as $$
    select coalesce(nullif(trim(both '-' from left(trim(both '-' from regexp_replace(
        regexp_replace(
            lower(translate(normalize(replace(replace(p_name, 'ß', 'ss'), '&', ' and '), NFKD), 'øØæÆœŒđĐłŁ''’', 'oOaAoOdDlL')),
            '[\u0300-\u036f]', '', 'g'),
        '[^a-z0-9]+', '-', 'g')), 36)), ''), 'portal')
$$;

-- A new firm without an address gets one that is free; the portal's own files stand below /portal/assets.
create function give_slug() returns trigger language plpgsql as $$
declare
    wanted text := slug_of(new.name);
    free text := wanted;
    tried integer := 1;
begin
    if length(wanted) = 1 then
        wanted := wanted || '0';
        free := wanted;
    end if;
    while free = 'assets' or exists (select 1 from organization o where o.slug = free) loop
        tried := tried + 1;
        free := wanted || '-' || tried;
    end loop;
    new.slug := free;
    return new;
end
$$;

create trigger organization_gets_slug before insert on organization
    for each row when (new.slug is null) execute function give_slug();

-- The home of a contact in one statement: a row for each engagement that a live link reaches (with p_link that link alone),
-- behind a place in the order, and one row without an engagement when there is none.
create function portal_home(
    p_org uuid, p_contact uuid, p_link uuid, p_finished boolean, p_due_on date, p_engagement uuid, p_limit integer)
returns table (
    contact_name text, engagement_id uuid, kind text, title text, state text, due_on date,
    to_do integer, done integer, total integer, waiting integer)
language plpgsql rows 5 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select c.name, h.id, h.kind, h.title, h.state, h.due_on, h.to_do, h.done, h.total, h.waiting
        from contact c
        left join lateral (
            select e.id, e.kind, e.title, e.state, coalesce(p.due_on, e.due_on) as due_on, p.to_do, p.done, p.total, p.waiting
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
        where c.org_id = p_org and c.id = p_contact
        order by h.state = 'COMPLETED', coalesce(h.due_on, date '9999-12-31'), h.id;
end
$$;
revoke all on function portal_home(uuid, uuid, uuid, boolean, date, uuid, integer) from public;
grant execute on function portal_home(uuid, uuid, uuid, boolean, date, uuid, integer) to gatehouse_app;
