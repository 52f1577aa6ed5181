-- Second factors belong to a person, not to a firm: one phone serves all firms somebody works for. These tables carry no
-- org_id, like the person; only sign-in reaches them.

create table person_factor (
    id uuid primary key,
    owner_id uuid not null references person (id),
    kind text not null check (kind in ('TOTP', 'PASSKEY')),
    name text not null check (length(name) between 1 and 60),
    -- TOTP: the key, encrypted for exactly this owner and factor. PASSKEY: the public key and what belongs to it.
    secret bytea not null,
    credential_id bytea unique,
    -- TOTP: the newest time step that was used; PASSKEY: the counter of the device. Either only grows.
    counter bigint not null default 0,
    created_at timestamptz not null default now(),
    used_at timestamptz,
    check ((kind = 'PASSKEY') = (credential_id is not null))
);
create index person_factor_owner on person_factor (owner_id);

create table person_recovery_code (
    owner_id uuid not null references person (id),
    hash bytea not null,
    used_at timestamptz,
    primary key (owner_id, hash)
);

grant select, insert, update, delete on person_factor, person_recovery_code to gatehouse_app;

alter table organization_profile
    add column second_factor text not null default 'REQUIRED' check (second_factor in ('REQUIRED', 'OPTIONAL'));
grant update (second_factor) on organization_profile to gatehouse_app;
