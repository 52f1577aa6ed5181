-- What a contact's own client is going to pay, in one statement: everything that falls due in so many months from the
-- firm's month on, and what still comes again. One row without a deadline when there is none, no row when the contact
-- is gone.
create function portal_costs(p_org uuid, p_contact uuid, p_months integer, p_limit integer)
returns table (
    client_id uuid, due_on date, anchor_day smallint, amount numeric, currency text, frequency text,
    interval_count integer, interval_unit text, current boolean, today date)
language plpgsql rows 50 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select d.client_id, d.due_on, d.anchor_day, d.amount, d.currency, d.frequency, d.interval_count, d.interval_unit,
            d.renewed_at is null, t.today
        from contact c
        join client k on k.org_id = p_org and k.id = c.client_id and k.state = 'ACTIVE'
        cross join (
            select (now() at time zone p.time_zone)::date as today
            from organization_profile p where p.org_id = p_org
        ) t
        left join lateral (
            select * from deadline x
            where x.org_id = p_org and x.client_id = c.client_id and x.amount is not null and x.closed_at is null
                and x.due_on < (date_trunc('month', t.today) + make_interval(months => p_months))::date
                and (x.due_on >= date_trunc('month', t.today)::date or (x.renewed_at is null and x.frequency <> 'ONE_OFF'))
            order by x.due_on, x.id
            limit p_limit
        ) d on true
        where c.org_id = p_org and c.id = p_contact
        order by d.due_on, d.id;
end
$$;
revoke all on function portal_costs(uuid, uuid, integer, integer) from public;
grant execute on function portal_costs(uuid, uuid, integer, integer) to gatehouse_app;
