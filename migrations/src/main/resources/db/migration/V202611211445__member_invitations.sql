-- A membership begins with an invitation: it takes its seat at once and opens nothing until it is accepted. Whoever was a
-- member before invitations existed has accepted.

alter table membership
    add column invited_at timestamptz not null default now(),
    add column accepted_at timestamptz default now();
update membership set invited_at = created_at, accepted_at = created_at;

-- Hashes of the tokens that were mailed. The newest one counts; accepting or removing deletes them all.
create table member_invitation (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    member_id uuid not null,
    hash bytea not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    primary key (org_id, member_id),
    unique (org_id, hash),
    foreign key (org_id, member_id) references membership (organization_id, id)
);
alter table member_invitation enable row level security;
alter table member_invitation force row level security;
create policy tenant on member_invitation
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update, delete on member_invitation to gatehouse_app;
