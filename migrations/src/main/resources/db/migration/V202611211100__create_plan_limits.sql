-- What a firm's plan allows and what it uses. The catalogue itself is data of the module billing; rows here are what differs.

alter table organization add constraint organization_plan check (plan in ('FREE', 'ESSENTIAL', 'PLUS', 'ULTIMATE'));

-- A value of its own for one firm: a limit (null is without limit), or 1 and 0 for a feature that is given or taken.
create table entitlement_override (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    key text not null,
    value bigint check (value >= 0),
    created_at timestamptz not null default now(),
    primary key (org_id, key)
);
alter table entitlement_override enable row level security;
alter table entitlement_override force row level security;
create policy tenant on entitlement_override
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select on entitlement_override to gatehouse_app;

-- Who leaves a firm stays in its history; the person may be added again under a new membership. A firm has its own name for
-- a member, so that adding an address tells nothing about who has it elsewhere.
alter table membership
    add column name text check (length(name) between 1 and 200),
    add column version integer not null default 1,
    add column removed_at timestamptz,
    drop constraint membership_organization_id_person_id_key,
    drop constraint membership_pkey,
    add primary key (organization_id, id);
create unique index membership_present on membership (organization_id, person_id) where removed_at is null;
grant insert on person to gatehouse_app;
grant insert, update on membership to gatehouse_app;

-- When the last signed address of a file was given out; until it ends, its bytes are spoken for.
alter table file add column signed_at timestamptz not null default now();
create index file_under_way on file (org_id, signed_at) where state = 'UPLOADING';

-- Counters of a firm. Triggers move them together with what they count, whoever changes it, and the lock on the row makes
-- parallel requests take turns until they commit.
create table organization_usage (
    organization_id uuid primary key references organization (id),
    staff_seats integer not null default 0 check (staff_seats >= 0),
    active_clients integer not null default 0 check (active_clients >= 0),
    storage_bytes bigint not null default 0 check (storage_bytes >= 0)
);
grant select, insert, update on organization_usage to gatehouse_app;

create function begin_usage() returns trigger language plpgsql as $$
begin
    insert into organization_usage (organization_id) values (new.id);
    return null;
end
$$;
create trigger organization_has_usage after insert on organization for each row execute function begin_usage();

create function count_seat() returns trigger language plpgsql as $$
declare moved integer := 0;
begin
    if tg_op <> 'INSERT' and old.removed_at is null then moved := moved - 1; end if;
    if tg_op <> 'DELETE' and new.removed_at is null then moved := moved + 1; end if;
    if moved <> 0 then
        update organization_usage set staff_seats = staff_seats + moved
        where organization_id = case tg_op when 'DELETE' then old.organization_id else new.organization_id end;
    end if;
    return null;
end
$$;
create trigger membership_takes_a_seat after insert or delete or update of removed_at on membership
    for each row execute function count_seat();

create function count_client() returns trigger language plpgsql as $$
declare moved integer := 0;
begin
    if tg_op <> 'INSERT' and old.state = 'ACTIVE' then moved := moved - 1; end if;
    if tg_op <> 'DELETE' and new.state = 'ACTIVE' then moved := moved + 1; end if;
    if moved <> 0 then
        update organization_usage set active_clients = active_clients + moved
        where organization_id = case tg_op when 'DELETE' then old.org_id else new.org_id end;
    end if;
    return null;
end
$$;
create trigger client_is_counted after insert or delete or update of state on client
    for each row execute function count_client();

create function count_file() returns trigger language plpgsql as $$
declare moved bigint := 0;
begin
    if tg_op <> 'INSERT' and old.stored_at is not null and old.state <> 'DELETED' then moved := moved - old.size; end if;
    if tg_op <> 'DELETE' and new.stored_at is not null and new.state <> 'DELETED' then moved := moved + new.size; end if;
    if moved <> 0 then
        update organization_usage set storage_bytes = storage_bytes + moved
        where organization_id = case tg_op when 'DELETE' then old.org_id else new.org_id end;
    end if;
    return null;
end
$$;
create trigger file_takes_space after insert or delete or update of state, stored_at on file
    for each row execute function count_file();

-- Counts a firm afresh; also what to run should a counter ever be doubted.
create function recount_usage(p_org uuid) returns void language plpgsql as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    insert into organization_usage (organization_id) values (p_org) on conflict do nothing;
    update organization_usage set
        staff_seats = (select count(*) from membership m where m.organization_id = p_org and m.removed_at is null),
        active_clients = (select count(*) from client c where c.state = 'ACTIVE'),
        storage_bytes = (select coalesce(sum(f.size), 0) from file f where f.stored_at is not null and f.state <> 'DELETED')
    where organization_id = p_org;
end
$$;
revoke all on function recount_usage(uuid) from public;

do $$
declare firm uuid;
begin
    for firm in select id from organization loop
        perform recount_usage(firm);
    end loop;
    perform set_config('app.org_id', '', true);
end
$$;
