-- Who was invited, to what, by whom. An invitation that gives an access link has the link's id; one to the portal as a
-- whole, or by a door that needs no link of one's own, says itself when it was mailed.
create table invitation_import (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    member_id uuid not null,
    message text,
    people jsonb not null,
    new_clients integer not null default 0,
    created_at timestamptz not null default now(),
    confirmed_at timestamptz,
    primary key (org_id, id)
);
create index invitation_import_age on invitation_import (org_id, created_at);

create table invitation (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    contact_id uuid not null,
    engagement_id uuid,
    import_id uuid,
    member_id uuid,
    message text,
    created_at timestamptz not null default now(),
    last_sent_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, contact_id) references contact (org_id, id),
    foreign key (org_id, engagement_id) references engagement (org_id, id),
    foreign key (org_id, import_id) references invitation_import (org_id, id)
);
create index invitation_newest on invitation (org_id, created_at desc, id desc);
create index invitation_contact on invitation (org_id, contact_id);
create index invitation_engagement on invitation (org_id, engagement_id);
create index invitation_import_rows on invitation (org_id, import_id) where import_id is not null;
-- One invitation to the portal as a whole is enough for a contact; it is mailed again, not made again.
create unique index invitation_portal on invitation (org_id, contact_id) where engagement_id is null;

do $$
declare t text;
begin
    foreach t in array array['invitation', 'invitation_import'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;
grant select, insert, update on invitation to gatehouse_app;
grant select, insert, update, delete on invitation_import to gatehouse_app;
