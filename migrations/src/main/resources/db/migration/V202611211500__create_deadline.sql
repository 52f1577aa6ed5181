-- Deadlines: a date, what it costs, and how it comes again. Where one stands follows from the date and is stored nowhere.

-- Dates are read on the firm's own calendar; notice is how many days before the date a deadline counts as expiring.
alter table organization_profile
    add column time_zone text not null default 'UTC' check (length(time_zone) between 1 and 64),
    add column notice_days integer not null default 30 check (notice_days between 0 and 365);

-- A client has one plan of services; its stream tells what happened to the deadlines.
create unique index engagement_service_plan on engagement (org_id, client_id) where kind = 'SERVICE_PLAN';

create table deadline (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    client_id uuid not null,
    engagement_id uuid not null,
    series_id uuid not null,
    parent_id uuid,
    name text not null check (length(name) between 1 and 200),
    due_on date not null check (due_on between date '2000-01-01' and date '2199-12-31'),
    -- The day of the month the series began on: the 31st comes back after a short month.
    anchor_day smallint not null check (anchor_day between 1 and 31),
    amount numeric(16, 4) check (amount >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    frequency text not null check (frequency in ('ONE_OFF', 'MONTHLY', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL', 'CUSTOM')),
    interval_count integer check (interval_count between 1 and 400),
    interval_unit text check (interval_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    supplier text,
    notes text,
    next_id uuid,
    renewed_at timestamptz,
    closed_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, client_id) references client (org_id, id),
    foreign key (org_id, engagement_id) references engagement (org_id, id),
    foreign key (org_id, parent_id) references deadline (org_id, id),
    foreign key (org_id, next_id) references deadline (org_id, id) deferrable initially deferred,
    check ((amount is null) = (currency is null)),
    check ((frequency = 'CUSTOM') = (interval_count is not null) and (interval_count is null) = (interval_unit is null)),
    check ((next_id is null) = (renewed_at is null)),
    check (renewed_at is null or closed_at is null)
);
create index deadline_due on deadline (org_id, due_on, id);
create index deadline_client on deadline (org_id, client_id, due_on, id);
create index deadline_series on deadline (org_id, series_id, due_on);

alter table deadline enable row level security;
alter table deadline force row level security;
create policy tenant on deadline
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on deadline to gatehouse_app;

create function deadline_state(p_due_on date, p_renewed_at timestamptz, p_closed_at timestamptz, p_today date, p_notice integer)
returns text language sql immutable as $$
    select case
        when p_renewed_at is not null then 'RENEWED'
        when p_closed_at is not null then 'CLOSED'
        when p_due_on < p_today then 'EXPIRED'
        when p_due_on <= p_today + p_notice then 'EXPIRING'
        else 'ACTIVE'
    end
$$;
grant execute on function deadline_state(date, timestamptz, timestamptz, date, integer) to gatehouse_app;

-- What a contact sees of the client they belong to, in one statement: what is ahead by date, or what is behind, the latest
-- first. One row without a deadline when there is none, no row when the contact is gone.
create function portal_deadlines(
    p_org uuid, p_contact uuid, p_past boolean, p_due_on date, p_id uuid, p_limit integer)
returns table (
    id uuid, series_id uuid, parent_id uuid, name text, due_on date, state text, days_left integer,
    amount numeric, currency text, frequency text, interval_count integer, interval_unit text, supplier text)
language plpgsql rows 20 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select d.id, d.series_id, d.parent_id, d.name, d.due_on,
            deadline_state(d.due_on, d.renewed_at, d.closed_at, t.today, t.notice_days),
            d.due_on - t.today, d.amount, d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier
        from contact c
        join client k on k.org_id = p_org and k.id = c.client_id and k.state = 'ACTIVE'
        cross join (
            select (now() at time zone p.time_zone)::date as today, p.notice_days
            from organization_profile p where p.org_id = p_org
        ) t
        left join lateral (
            select * from deadline x
            where x.org_id = p_org and x.client_id = c.client_id
                and (x.renewed_at is not null or x.closed_at is not null) = p_past
                and case when p_past then (x.due_on, x.id) < (p_due_on, p_id) else (x.due_on, x.id) > (p_due_on, p_id) end
            order by case when p_past then x.due_on end desc, case when p_past then x.id end desc, x.due_on, x.id
            limit p_limit
        ) d on true
        where c.org_id = p_org and c.id = p_contact
        order by case when p_past then d.due_on end desc, case when p_past then d.id end desc, d.due_on, d.id;
end
$$;
revoke all on function portal_deadlines(uuid, uuid, boolean, date, uuid, integer) from public;
grant execute on function portal_deadlines(uuid, uuid, boolean, date, uuid, integer) to gatehouse_app;

-- A page of a firm's deadlines by date, in one statement. Without a state: all that are neither renewed nor closed.
create function deadline_page(
    p_org uuid, p_client uuid, p_series uuid, p_state text, p_from date, p_to date, p_search text,
    p_due_on date, p_id uuid, p_limit integer)
returns table (
    id uuid, client_id uuid, client_name text, engagement_id uuid, series_id uuid, parent_id uuid, name text, due_on date,
    anchor_day smallint, amount numeric, currency text, frequency text, interval_count integer, interval_unit text,
    supplier text, notes text, next_id uuid, renewed_at timestamptz, closed_at timestamptz, version integer,
    created_at timestamptz, state text, days_left integer)
language plpgsql rows 50 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select d.id, d.client_id, c.name, d.engagement_id, d.series_id, d.parent_id, d.name, d.due_on, d.anchor_day, d.amount,
            d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier, d.notes, d.next_id, d.renewed_at,
            d.closed_at, d.version, d.created_at, s.state, d.due_on - t.today
        from deadline d
        join client c on c.org_id = p_org and c.id = d.client_id
        cross join (
            select (now() at time zone p.time_zone)::date as today, p.notice_days
            from organization_profile p where p.org_id = p_org
        ) t
        cross join lateral (
            select deadline_state(d.due_on, d.renewed_at, d.closed_at, t.today, t.notice_days) as state
        ) s
        where d.org_id = p_org and (d.due_on, d.id) > (p_due_on, p_id)
            and (p_client is null or d.client_id = p_client)
            and (p_series is null or d.series_id = p_series)
            and (p_from is null or d.due_on >= p_from)
            and (p_to is null or d.due_on <= p_to)
            and case when p_state is not null then s.state = p_state
                else p_series is not null or (d.renewed_at is null and d.closed_at is null) end
            and (p_search = '' or strpos(lower(d.name), lower(p_search)) > 0
                or strpos(lower(coalesce(d.supplier, '')), lower(p_search)) > 0
                or strpos(lower(c.name), lower(p_search)) > 0)
        order by d.due_on, d.id
        limit p_limit;
end
$$;
revoke all on function deadline_page(uuid, uuid, uuid, text, date, date, text, date, uuid, integer) from public;
grant execute on function deadline_page(uuid, uuid, uuid, text, date, date, text, date, uuid, integer) to gatehouse_app;

-- What costs are made of until a day: everything that fell due since another, and what still comes again.
create function deadline_costs(p_org uuid, p_client uuid, p_from date, p_to date, p_limit integer)
returns table (
    client_id uuid, due_on date, anchor_day smallint, amount numeric, currency text, frequency text,
    interval_count integer, interval_unit text, current boolean)
language plpgsql rows 500 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select d.client_id, d.due_on, d.anchor_day, d.amount, d.currency, d.frequency, d.interval_count, d.interval_unit,
            d.renewed_at is null
        from deadline d
        where d.org_id = p_org and d.amount is not null and d.closed_at is null and d.due_on <= p_to
            and (d.due_on >= p_from or (d.renewed_at is null and d.frequency <> 'ONE_OFF'))
            and (p_client is null or d.client_id = p_client)
        order by d.due_on, d.id
        limit p_limit;
end
$$;
revoke all on function deadline_costs(uuid, uuid, date, date, integer) from public;
grant execute on function deadline_costs(uuid, uuid, date, date, integer) to gatehouse_app;
