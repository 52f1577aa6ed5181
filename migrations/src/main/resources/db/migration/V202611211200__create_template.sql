-- Templates: what checklists are made from. The row says what the list shows, each version what was written then.

create table template (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    name text not null,
    description text,
    items integer not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    primary key (org_id, id)
);
create index template_name on template (org_id, lower(name), id);

create table template_version (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    template_id uuid not null,
    version integer not null,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    created_at timestamptz not null default now(),
    primary key (org_id, template_id, version),
    foreign key (org_id, template_id) references template (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['template', 'template_version'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;

grant select, insert, update on template to gatehouse_app;
-- What a version said, it says for ever.
grant select, insert on template_version to gatehouse_app;

-- An engagement knows what it was made from. Days become dates on the day of sending, by the calendar of whoever sends.
alter table engagement
    add column template_id uuid,
    add column template_version integer,
    add column due_in_days integer check (due_in_days between 0 and 730),
    add column sent_on date,
    add check ((template_id is null) = (template_version is null)),
    add foreign key (org_id, template_id, template_version) references template_version (org_id, template_id, version);
create index engagement_template on engagement (org_id, template_id, template_version);
alter table item add column due_in_days integer check (due_in_days between 0 and 730);
