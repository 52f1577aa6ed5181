-- How often clients looked for themselves, by the day (UTC). Each is a question that nobody had to ask.
create table portal_visit_day (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    day date not null,
    visits integer not null check (visits > 0),
    primary key (org_id, day)
);
alter table portal_visit_day enable row level security;
alter table portal_visit_day force row level security;
create policy tenant on portal_visit_day
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on portal_visit_day to gatehouse_app;

-- A sign-in and a return after a while both say when the contact was here last.
create function count_portal_visit() returns trigger language plpgsql as $$
begin
    insert into portal_visit_day as d (day, visits) values ((now() at time zone 'UTC')::date, 1)
        on conflict (org_id, day) do update set visits = d.visits + 1;
    return null;
end
$$;
create trigger contact_visit_is_counted after update of last_access_at on contact
    for each row when (new.last_access_at is distinct from old.last_access_at) execute function count_portal_visit();
