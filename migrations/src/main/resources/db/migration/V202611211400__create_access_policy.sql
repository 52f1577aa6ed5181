-- Who gets in by which door. A firm without a row has the rules of its preset; an engagement without a row follows its firm.

create table access_policy (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    identify text not null check (identify in ('LINK_TOKEN', 'EMAIL_AT_URL')),
    prove text not null check (prove in ('NONE', 'MAGIC_LINK', 'CODE', 'EITHER')),
    challenge_seconds integer not null check (challenge_seconds between 60 and 1800),
    sends_per_verification integer check (sends_per_verification between 1 and 20),
    tries_per_code integer not null check (tries_per_code between 1 and 5),
    session_seconds integer not null check (session_seconds between 300 and 604800),
    hardened boolean not null,
    tightened_at timestamptz,
    contacts_may_invite boolean not null,
    version integer not null default 2,
    check (identify = 'LINK_TOKEN' or prove <> 'NONE')
);

create table engagement_access_policy (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    engagement_id uuid not null,
    prove text not null check (prove in ('NONE', 'MAGIC_LINK', 'CODE', 'EITHER')),
    challenge_seconds integer check (challenge_seconds between 60 and 1800),
    sends_per_verification integer check (sends_per_verification between 1 and 20),
    primary key (org_id, engagement_id),
    foreign key (org_id, engagement_id) references engagement (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['access_policy', 'engagement_access_policy'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;
grant select, insert, update on access_policy to gatehouse_app;
grant select, insert, update, delete on engagement_access_policy to gatehouse_app;

-- Whether a link alone opens its checklist is asked with each request, so the override stands on the link, where the hot read
-- looks anyway (decision 0014). Null follows the firm, whose rules every node has in memory.
alter table access_link add column demands_proof boolean;

create or replace function link_takes_header() returns trigger language plpgsql as $$
begin
    select e.title, e.message, e.state, e.due_on
        into new.shown_title, new.shown_message, new.shown_state, new.shown_due_on
        from engagement e where e.org_id = new.org_id and e.id = new.engagement_id for share;
    select c.name into new.shown_name
        from contact c where c.org_id = new.org_id and c.id = new.contact_id for share;
    select p.prove <> 'NONE' into new.demands_proof
        from engagement_access_policy p where p.org_id = new.org_id and p.engagement_id = new.engagement_id;
    return new;
end
$$;

-- The lock waits for links that are being made, and lets those that come later find the row.
create function policy_tells_links() returns trigger language plpgsql as $$
declare
    told record := coalesce(new, old);
begin
    perform 1 from engagement e where e.org_id = told.org_id and e.id = told.engagement_id for no key update;
    update access_link l
        set demands_proof = case when tg_op = 'DELETE' then null else new.prove <> 'NONE' end
        where l.org_id = told.org_id and l.engagement_id = told.engagement_id;
    return null;
end
$$;
create trigger engagement_access_policy_tells_links after insert or update or delete on engagement_access_policy
    for each row execute function policy_tells_links();

drop function organization_entry_by_slug(text);
drop function organization_entry(uuid);

create function organization_entry(p_id uuid)
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
            array(select e.key from entitlement_override e order by e.key),
            array(select e.value from entitlement_override e order by e.key),
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

create function organization_entry_by_slug(p_slug text)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint,
    identify text, prove text, challenge_seconds integer, sends_per_verification integer, tries_per_code integer,
    session_seconds integer, hardened boolean, tightened_at timestamptz, contacts_may_invite boolean)
language sql rows 1 as $$
    select e.* from organization o, organization_entry(o.id) e where o.slug = p_slug
$$;

revoke all on function organization_entry(uuid), organization_entry_by_slug(text) from public;
grant execute on function organization_entry(uuid), organization_entry_by_slug(text) to gatehouse_app;
