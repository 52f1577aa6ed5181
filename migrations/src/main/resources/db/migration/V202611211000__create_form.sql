-- Forms: the questions of an item, the answers as far as they are given, and what was handed in.

alter table item drop constraint item_type_check;
alter table item add constraint item_type_check check (type in ('DOCUMENT', 'FORM'));

-- Goes with its item; only a draft's item is ever deleted.
create table form (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    item_id uuid not null,
    questions jsonb not null check (jsonb_typeof(questions) = 'array'),
    primary key (org_id, item_id),
    foreign key (org_id, item_id) references item (org_id, id) on delete cascade
);

-- One sheet a form, whoever of the client's people fills it in. It stays when it is submitted: sent back, the form opens with it.
create table form_answers (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    item_id uuid not null,
    version integer not null default 1,
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    contact_id uuid not null,
    saved_at timestamptz not null default now(),
    primary key (org_id, item_id),
    foreign key (org_id, item_id) references form (org_id, item_id),
    foreign key (org_id, contact_id) references contact (org_id, id)
);
create index form_answers_contact on form_answers (org_id, contact_id);

-- What an attempt consists of: the answers, and the questions in the words of that day.
create table form_submission (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    submission_id uuid not null,
    answers_version integer not null,
    questions jsonb not null,
    answers jsonb not null,
    primary key (org_id, submission_id),
    foreign key (org_id, submission_id) references submission (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['form', 'form_answers', 'form_submission'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;

grant select, insert, update on form, form_answers to gatehouse_app;
-- An attempt is immutable.
grant select, insert on form_submission to gatehouse_app;
