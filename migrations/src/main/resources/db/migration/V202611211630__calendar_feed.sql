-- A contact's private calendar: an address that shows the deadlines to whoever has it, until it is taken back.
create table calendar_feed (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    contact_id uuid not null,
    token_hash bytea not null check (length(token_hash) = 32),
    created_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, contact_id),
    unique (org_id, token_hash),
    foreign key (org_id, contact_id) references contact (org_id, id)
);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy tenant on calendar_feed
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update, delete on calendar_feed to gatehouse_app;

-- What a calendar shows, in one statement: every deadline that is neither renewed nor closed. One row without a deadline
-- when there is none, no row when nobody has this address or who had it may not come in any more.
create function calendar_deadlines(p_org uuid, p_hash text, p_limit integer)
returns table (
    id uuid, name text, due_on date, amount numeric, currency text, frequency text, interval_count integer,
    interval_unit text, supplier text, version integer, created_at timestamptz)
language plpgsql rows 50 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query
        select d.id, d.name, d.due_on, d.amount, d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier,
            d.version, d.created_at
        from calendar_feed f
        join contact c on c.org_id = p_org and c.id = f.contact_id and c.revoked_at is null
        join client k on k.org_id = p_org and k.id = c.client_id and k.state = 'ACTIVE'
        left join lateral (
            select * from deadline x
            where x.org_id = p_org and x.client_id = c.client_id and x.renewed_at is null and x.closed_at is null
            order by x.due_on, x.id
            limit p_limit
        ) d on true
        where f.org_id = p_org and f.token_hash = decode(p_hash, 'hex')
        order by d.due_on, d.id;
end
$$;
revoke all on function calendar_deadlines(uuid, text, integer) from public;
grant execute on function calendar_deadlines(uuid, text, integer) to gatehouse_app;
