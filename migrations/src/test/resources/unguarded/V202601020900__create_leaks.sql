create table leak_open (org_id uuid not null, id uuid not null, primary key (org_id, id));
create table leak_unforced (org_id uuid not null, id uuid not null, primary key (org_id, id));
alter table leak_unforced enable row level security;
create policy tenant on leak_unforced
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
create table leak_second_policy (org_id uuid not null, id uuid not null, primary key (org_id, id));
alter table leak_second_policy enable row level security;
alter table leak_second_policy force row level security;
create policy tenant on leak_second_policy
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
create policy everyone on leak_second_policy for select using (true);
create table kept (org_id uuid not null, id uuid not null, primary key (org_id, id));
alter table kept enable row level security;
alter table kept force row level security;
create policy tenant on kept
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
create policy worker_select on kept for select to gatehouse_worker using (true);
