-- What a list of sessions shows. Redis decides whether a session is good and when it was last used; the row is written in
-- the transaction of the sign-in, before the key is made.
create table session_record (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    owner_kind text not null check (owner_kind in ('MEMBER', 'CONTACT')),
    owner_id uuid not null,
    key_hash text not null,
    proofs text[] not null check (proofs <@ array['MAILBOX', 'LINK', 'TOTP', 'PASSKEY'] and cardinality(proofs) > 0),
    link_id uuid,
    began_at timestamptz not null default now(),
    ended_at timestamptz,
    address text not null,
    agent text not null,
    primary key (org_id, id),
    unique (org_id, key_hash),
    foreign key (org_id, link_id) references access_link (org_id, id)
);
create index session_record_owner on session_record (org_id, owner_id, began_at desc, id desc);
create index session_record_age on session_record (org_id, began_at);

alter table session_record enable row level security;
alter table session_record force row level security;
create policy tenant on session_record
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update, delete on session_record to gatehouse_app;

-- Old records are removed by one row of work for each firm, which is never done but comes again every day.
create function remove_old_session_records() returns trigger language plpgsql as $$
begin
    insert into work (org_id, id, kind, subject_id, due_at)
    values (new.org_id, '019aa5f0-0000-7000-8000-000000000001', 'session-record-removal', new.org_id, now() + interval '1 day')
    on conflict (org_id, id) do nothing;
    return null;
end
$$;
create trigger session_record_is_removed_one_day after insert on session_record
    for each row execute function remove_old_session_records();
