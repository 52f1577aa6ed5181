create table organization (id uuid primary key);
create table note (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    body text not null,
    primary key (org_id, id)
);
alter table note enable row level security;
alter table note force row level security;
create policy tenant on note
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on note to gatehouse_app;
