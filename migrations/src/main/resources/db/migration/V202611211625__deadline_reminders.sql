-- Reminders of deadlines: how many days before, to whom, and that each has gone out once.

alter table organization_profile add column deadlines_version integer not null default 1;

create table deadline_rule (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    days_before integer not null check (days_before between 0 and 365),
    to_contacts boolean not null,
    to_staff boolean not null,
    message text check (length(message) between 1 and 2000),
    primary key (org_id, days_before),
    check (to_contacts or to_staff)
);

-- One row for each person who is told of a deadline on a day; the days are those of the rule, so that a rule which is
-- removed and made again tells nobody twice.
create table deadline_reminder (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    deadline_id uuid not null,
    due_on date not null,
    days_before integer not null,
    recipient_id uuid not null,
    to_staff boolean not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (org_id, id),
    unique (org_id, deadline_id, due_on, days_before, recipient_id),
    foreign key (org_id, deadline_id) references deadline (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['deadline_rule', 'deadline_reminder'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;
grant select, insert, delete on deadline_rule to gatehouse_app;
grant update (time_zone, notice_days, deadlines_version) on organization_profile to gatehouse_app;
grant select, insert, update on deadline_reminder to gatehouse_app;

-- One row of work for each firm with a rule looks for what is due; it is never done but comes again every hour.
create function look_for_deadline_reminders() returns trigger language plpgsql as $$
begin
    insert into work (org_id, id, kind, subject_id, due_at)
    values (new.org_id, '019aa5f0-0000-7000-8000-000000000002', 'deadline-reminders', new.org_id, now())
    on conflict (org_id, id) do nothing;
    return null;
end
$$;
create trigger deadline_rule_is_looked_after after insert on deadline_rule
    for each row execute function look_for_deadline_reminders();
