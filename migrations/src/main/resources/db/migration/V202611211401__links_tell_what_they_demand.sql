-- The portal's hot reads also tell whether the link itself demands a proof; the server, which knows the rules of the firm,
-- decides then what a session that came by nothing but a link may see.

drop function portal_checklist(uuid, uuid, uuid, uuid);
create function portal_checklist(p_org uuid, p_engagement uuid, p_contact uuid, p_link uuid)
returns table (
    title text, message text, state text, contact_name text, due_on date,
    item_id uuid, item_type text, item_title text, item_instructions text, item_due_on date, item_state text,
    item_reason text, item_submitted_at timestamptz, item_decided_at timestamptz, item_version integer,
    file_ids uuid[], file_names text[], file_sizes bigint[], file_stored_at timestamptz[], form text,
    demands_proof boolean)
language plpgsql rows 20 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        with items as materialized (
            select it.id, it.position, it.type, it.title, it.instructions, it.due_on, it.state, it.reason, it.submitted_at,
                it.decided_at, it.version, row_number() over (order by it.position, it.id) = 1 as first
            from item it
            where it.org_id = p_org and it.engagement_id = p_engagement and it.state not in ('DRAFT', 'CANCELLED')
        ), files as materialized (
            select fi.item_id, array_agg(fi.id order by fi.created_at, fi.id) as ids, array_agg(fi.name order by fi.created_at, fi.id) as names,
                array_agg(fi.size order by fi.created_at, fi.id) as sizes, array_agg(fi.stored_at order by fi.created_at, fi.id) as stored
            from file fi
            where fi.org_id = p_org and fi.item_id = any (array(select n.id from items n)) and fi.state <> 'DELETED'
            group by fi.item_id
        )
        select
            case when coalesce(i.first, true) then l.shown_title end, case when coalesce(i.first, true) then l.shown_message end,
            case when coalesce(i.first, true) then l.shown_state end, case when coalesce(i.first, true) then l.shown_name end,
            case when coalesce(i.first, true) then l.shown_due_on end,
            i.id, i.type, i.title, i.instructions, i.due_on, i.state, i.reason, i.submitted_at, i.decided_at, i.version,
            f.ids, f.names, f.sizes, f.stored,
            case when i.type = 'FORM' then (
                select jsonb_strip_nulls(jsonb_build_object('questions', q.questions, 'answers', a.answers, 'version', a.version,
                    'savedAt', a.saved_at, 'savedBy', case when a.contact_id <> p_contact then w.name end))::text
                from form q
                left join form_answers a on a.org_id = p_org and a.item_id = q.item_id
                left join contact w on w.org_id = p_org and w.id = a.contact_id
                where q.org_id = p_org and q.item_id = i.id
            ) end,
            l.demands_proof
        from access_link l
        left join items i on true
        left join files f on f.item_id = i.id
        where l.org_id = p_org and l.engagement_id = p_engagement and l.contact_id = p_contact
            and (p_link is null or l.id = p_link)
            and l.shown_state <> 'DRAFT'
            and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
        order by i.position, i.id;
end
$$;

drop function portal_home(uuid, uuid, uuid, boolean, date, uuid, integer);
create function portal_home(
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
        where c.org_id = p_org and c.id = p_contact
        order by h.state = 'COMPLETED', coalesce(h.due_on, date '9999-12-31'), h.id;
end
$$;

revoke all on function portal_checklist(uuid, uuid, uuid, uuid) from public;
grant execute on function portal_checklist(uuid, uuid, uuid, uuid) to gatehouse_app;
revoke all on function portal_home(uuid, uuid, uuid, boolean, date, uuid, integer) from public;
grant execute on function portal_home(uuid, uuid, uuid, boolean, date, uuid, integer) to gatehouse_app;
