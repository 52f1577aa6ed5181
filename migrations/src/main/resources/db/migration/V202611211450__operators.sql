-- The people who run the service. They are no members of any firm and no rows of theirs refer to one.

create table operator (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    -- The one-time link that the schema's owner printed; enrolling the first factor uses it up.
    invitation_hash bytea unique,
    invitation_expires_at timestamptz,
    disabled_at timestamptz,
    created_at timestamptz not null default now()
);

create table operator_factor (like person_factor including defaults including constraints including indexes);
alter table operator_factor add foreign key (owner_id) references operator (id);
create table operator_recovery_code (like person_recovery_code including defaults including constraints including indexes);
alter table operator_recovery_code add foreign key (owner_id) references operator (id);

grant select, update (invitation_hash, invitation_expires_at) on operator to gatehouse_app;
grant select, insert, update, delete on operator_factor, operator_recovery_code to gatehouse_app;
