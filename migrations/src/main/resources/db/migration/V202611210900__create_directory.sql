-- The directory of firms and the identity of their staff. These tables carry no org_id: they are read before a tenant is known,
-- by the directory and by sign-in only.

create table organization (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40),
    name text not null check (length(name) between 1 and 200),
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
    plan text not null,
    created_at timestamptz not null default now()
);

create table person (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null default now()
);

create table membership (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    person_id uuid not null references person (id),
    role text not null check (role in ('OWNER', 'ADMIN', 'MANAGER', 'CONTRIBUTOR', 'VIEWER')),
    created_at timestamptz not null default now(),
    unique (organization_id, person_id)
);

create index membership_person on membership (person_id);

grant select on organization, person, membership to gatehouse_app;

-- What a firm sets for itself is its own data, so it stands behind the tenant's policy.
create table organization_profile (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    preset text not null check (preset in ('CASE', 'ONBOARDING', 'ASSESSMENT', 'SERVICE_PLAN')),
    accent text not null default '#0b6b5d' check (accent ~ '^#[0-9a-f]{6}$'),
    version integer not null default 1
);

alter table organization_profile enable row level security;
alter table organization_profile force row level security;
create policy tenant on organization_profile
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));

grant select on organization_profile to gatehouse_app;
