-- What was agreed with a firm says why, for how long and by whom. Rows from before have no operator.
alter table entitlement_override
    add column reason text check (length(reason) between 1 and 500),
    add column expires_at timestamptz,
    add column operator_id uuid references operator (id);
grant insert, update, delete on entitlement_override to gatehouse_app;

-- Why a firm was closed, and why it was opened again. At most one of them is without an end.
create table suspension (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    reason text not null check (length(reason) between 1 and 500),
    operator_id uuid not null references operator (id),
    suspended_at timestamptz not null default now(),
    restored_at timestamptz,
    primary key (org_id, id)
);
create unique index suspension_now on suspension (org_id) where restored_at is null;
alter table suspension enable row level security;
alter table suspension force row level security;
create policy tenant on suspension
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update (restored_at) on suspension to gatehouse_app;

grant insert, update (state) on organization to gatehouse_app;
grant insert on organization_profile to gatehouse_app;

-- The same as before, but an agreement that has ended no longer counts.
create or replace function organization_entry(p_id uuid)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint,
    identify text, prove text, challenge_seconds integer, sends_per_verification integer, tries_per_code integer,
    session_seconds integer, hardened boolean, tightened_at timestamptz, contacts_may_invite boolean)
language plpgsql rows 1 as $$
begin
    perform set_config('app.org_id', p_id::text, true);
    return query
        select o.id, o.slug, coalesce(p.display_name, o.name), o.state, o.plan, p.preset, p.accent, p.welcome_message,
            l.sha256, l.width, l.height,
            array(select e.key from entitlement_override e
                where e.expires_at is null or e.expires_at > now() order by e.key),
            array(select e.value from entitlement_override e
                where e.expires_at is null or e.expires_at > now() order by e.key),
            u.staff_seats, u.active_clients, u.storage_bytes,
            a.identify, a.prove, a.challenge_seconds, a.sends_per_verification, a.tries_per_code, a.session_seconds,
            a.hardened, a.tightened_at, a.contacts_may_invite
        from organization o
        join organization_profile p on p.org_id = o.id
        join organization_usage u on u.organization_id = o.id
        left join organization_logo l on l.org_id = o.id
        left join access_policy a on a.org_id = o.id
        where o.id = p_id;
end
$$;
