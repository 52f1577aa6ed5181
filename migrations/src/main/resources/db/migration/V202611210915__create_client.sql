create table client (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    name text not null,
    reference text,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'ARCHIVED')),
    version integer not null default 1,
    created_at timestamptz not null default now(),
    primary key (org_id, id)
);
create index client_name on client (org_id, lower(name), id);

create table contact (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    client_id uuid not null,
    name text not null,
    email text not null,
    job_title text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, client_id) references client (org_id, id)
);
create unique index contact_email on contact (org_id, lower(email));
create index contact_client on contact (org_id, client_id);

do $$
declare t text;
begin
    foreach t in array array['client', 'contact'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;

grant select, insert, update on client, contact to gatehouse_app;
