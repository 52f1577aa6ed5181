-- The hot read of the portal learns of forms: one more column, behind those that are read by their place. Everything of a
-- form is one value, and the tables of forms are asked for items that are forms alone.
drop function portal_checklist(uuid, uuid, uuid, uuid);

create function portal_checklist(p_org uuid, p_engagement uuid, p_contact uuid, p_link uuid)
returns table (
    title text, message text, state text, contact_name text, due_on date,
    item_id uuid, item_type text, item_title text, item_instructions text, item_due_on date, item_state text,
    item_reason text, item_submitted_at timestamptz, item_decided_at timestamptz, item_version integer,
    file_ids uuid[], file_names text[], file_sizes bigint[], file_stored_at timestamptz[], form text)
language plpgsql rows 20 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select case when coalesce(i.first, true) then e.title end, case when coalesce(i.first, true) then e.message end, case when coalesce(i.first, true) then e.state end,
            case when coalesce(i.first, true) then c.name end, case when coalesce(i.first, true) then e.due_on end,
            i.id, i.type, i.title, i.instructions, i.due_on, i.state, i.reason, i.submitted_at, i.decided_at, i.version,
            f.ids, f.names, f.sizes, f.stored,
            case when i.type = 'FORM' then (
                select jsonb_strip_nulls(jsonb_build_object('questions', q.questions, 'answers', a.answers, 'version', a.version,
                    'savedAt', a.saved_at, 'savedBy', case when a.contact_id <> p_contact then w.name end))::text
                from form q
                left join form_answers a on a.org_id = p_org and a.item_id = q.item_id
                left join contact w on w.org_id = p_org and w.id = a.contact_id
                where q.org_id = p_org and q.item_id = i.id
            ) end
        from access_link l
        join engagement e on e.org_id = p_org and e.id = l.engagement_id and e.state <> 'DRAFT'
        join contact c on c.org_id = p_org and c.id = l.contact_id
        left join lateral (
            select it.*, row_number() over (order by it.position, it.id) = 1 as first
            from item it
            where it.org_id = p_org and it.engagement_id = e.id and it.state not in ('DRAFT', 'CANCELLED')
        ) i on true
        left join lateral (
            select array_agg(fi.id order by fi.created_at, fi.id) as ids, array_agg(fi.name order by fi.created_at, fi.id) as names,
                array_agg(fi.size order by fi.created_at, fi.id) as sizes, array_agg(fi.stored_at order by fi.created_at, fi.id) as stored
            from file fi
            where fi.org_id = p_org and fi.item_id = i.id and fi.state <> 'DELETED'
        ) f on true
        where l.org_id = p_org and l.id = p_link and l.engagement_id = p_engagement and l.contact_id = p_contact
            and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
        order by i.position, i.id;
end
$$;
revoke all on function portal_checklist(uuid, uuid, uuid, uuid) from public;
grant execute on function portal_checklist(uuid, uuid, uuid, uuid) to gatehouse_app;
