-- Leave for those who run the service to look into a firm: given by the firm, or in an emergency by two operators.
create table support_grant (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    kind text not null check (kind in ('INVITED', 'BREAK_GLASS')),
    purpose text not null check (length(purpose) between 1 and 500),
    areas text[] not null check (areas <@ array['WORK', 'FILES', 'SETTINGS'] and cardinality(areas) > 0),
    may_change boolean not null,
    minutes integer not null check (minutes between 5 and 10080),
    member_id uuid,
    requested_by uuid references operator (id),
    approved_by uuid references operator (id),
    created_at timestamptz not null default now(),
    ends_at timestamptz,
    revoked_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, member_id) references membership (organization_id, id),
    -- A firm gives by a member and at once; an emergency takes two operators who are not the same, and only looks.
    check (kind <> 'INVITED' or (member_id is not null and ends_at is not null)),
    check (kind <> 'BREAK_GLASS' or (requested_by is not null and not may_change)),
    check ((kind = 'BREAK_GLASS' and ends_at is not null) = (approved_by is not null)),
    check (approved_by <> requested_by)
);
alter table support_grant enable row level security;
alter table support_grant force row level security;
create policy tenant on support_grant
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
create index support_grant_newest on support_grant (org_id, created_at desc, id);
grant select, insert, update (approved_by, ends_at, revoked_at) on support_grant to gatehouse_app;
