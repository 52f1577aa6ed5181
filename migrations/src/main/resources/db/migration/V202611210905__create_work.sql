-- Everything that happens later. Rows hold references only: no personal data, no token.

create table work (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    subject_id uuid not null,
    due_at timestamptz not null default now(),
    claimed_until timestamptz,
    attempts integer not null default 0,
    created_at timestamptz not null default now(),
    done_at timestamptz,
    failed_at timestamptz,
    failure text,
    primary key (org_id, id)
);

-- The one index that does not start with org_id: workers claim across tenants.
create index work_due on work (due_at) where done_at is null;

alter table work enable row level security;
alter table work force row level security;
create policy tenant on work
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
create policy worker_select on work for select to gatehouse_worker using (true);
create policy worker_update on work for update to gatehouse_worker using (true) with check (true);

grant select, insert, update on work to gatehouse_app;
grant select, update on work to gatehouse_worker;
