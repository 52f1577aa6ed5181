-- What was handed to the mail server: to whom, which kind, how it went. Never what it said. What is mailed before a firm is known
-- (codes to staff) belongs to the service, which is no organization, hence no reference.
create table delivery (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    recipient text not null,
    state text not null check (state in ('SENT', 'FAILED')),
    attempts integer not null default 1,
    failure text,
    created_at timestamptz not null default now(),
    tried_at timestamptz not null default now(),
    primary key (org_id, id)
);
create index delivery_newest on delivery (org_id, tried_at desc, id desc);
create index delivery_recipient on delivery (org_id, lower(recipient), tried_at desc, id desc);
alter table delivery enable row level security;
alter table delivery force row level security;
create policy tenant on delivery
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on delivery to gatehouse_app;

-- Dead letters are few; those who run the service count them.
create index work_dead on work (org_id, failed_at) where failed_at is not null;
