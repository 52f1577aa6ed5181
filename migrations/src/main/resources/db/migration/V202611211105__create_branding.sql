-- How a firm shows itself to its clients. The name it was registered under stays in the directory; what it calls itself is here.

alter table organization_profile
    add column display_name text check (length(display_name) between 1 and 200),
    add column welcome_message text check (length(welcome_message) between 1 and 1000);
grant update (display_name, accent, welcome_message, version) on organization_profile to gatehouse_app;

-- The logo as we drew it anew, small enough to stand beside the rest. Its hash is part of its address.
create table organization_logo (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    width integer not null,
    height integer not null,
    png bytea not null check (length(png) <= 1000000)
);
alter table organization_logo enable row level security;
alter table organization_logo force row level security;
create policy tenant on organization_logo
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update, delete on organization_logo to gatehouse_app;

drop function organization_entry_by_slug(text);
drop function organization_entry(uuid);

-- What the directory keeps in memory about a firm, brand, overrides and use included, in one autocommit statement.
create function organization_entry(p_id uuid)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint)
language plpgsql rows 1 as $$
begin
    perform set_config('app.org_id', p_id::text, true);
    return query
        select o.id, o.slug, coalesce(p.display_name, o.name), o.state, o.plan, p.preset, p.accent, p.welcome_message,
            l.sha256, l.width, l.height,
            array(select e.key from entitlement_override e order by e.key),
            array(select e.value from entitlement_override e order by e.key),
            u.staff_seats, u.active_clients, u.storage_bytes
        from organization o
        join organization_profile p on p.org_id = o.id
        join organization_usage u on u.organization_id = o.id
        left join organization_logo l on l.org_id = o.id
        where o.id = p_id;
end
$$;

create function organization_entry_by_slug(p_slug text)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint)
language sql rows 1 as $$
    select e.* from organization o, organization_entry(o.id) e where o.slug = p_slug
$$;

create function organization_logo_image(p_org uuid, p_sha256 text) returns table (png bytea)
language plpgsql rows 1 as $$
begin
    perform set_config('app.org_id', p_org::text, true);
    return query select l.png from organization_logo l where l.org_id = p_org and l.sha256 = p_sha256;
end
$$;

revoke all on function organization_entry(uuid), organization_entry_by_slug(text), organization_logo_image(uuid, text) from public;
grant execute on function organization_entry(uuid), organization_entry_by_slug(text), organization_logo_image(uuid, text) to gatehouse_app;
