-- The hot read of the portal makes three lookups instead of twenty-four (decision 0014): the link has the header, and the
-- files of all items are one scan, because keys of items made together lie side by side.
create or replace function portal_checklist(p_org uuid, p_engagement uuid, p_contact uuid, p_link uuid)
returns table (
    title text, message text, state text, contact_name text, due_on date,
    item_id uuid, item_type text, item_title text, item_instructions text, item_due_on date, item_state text,
    item_reason text, item_submitted_at timestamptz, item_decided_at timestamptz, item_version integer,
    file_ids uuid[], file_names text[], file_sizes bigint[], file_stored_at timestamptz[], form text)
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
            ) end
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
