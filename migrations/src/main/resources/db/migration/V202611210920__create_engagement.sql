create table engagement (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    client_id uuid not null,
    kind text not null check (kind in ('CASE', 'ONBOARDING', 'ASSESSMENT', 'SERVICE_PLAN')),
    title text not null,
    message text,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'COMPLETED')),
    due_on date,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, client_id) references client (org_id, id)
);
create index engagement_client on engagement (org_id, client_id, id);

-- What differs between products is data on the item, never a branch in code.
create table item (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    engagement_id uuid not null,
    position integer not null,
    type text not null check (type in ('DOCUMENT')),
    title text not null,
    instructions text,
    due_on date,
    state text not null default 'DRAFT' check (state in
        ('DRAFT', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'SUBMITTED', 'UNDER_REVIEW', 'CHANGES_REQUESTED', 'ACCEPTED', 'WAIVED', 'CANCELLED')),
    submit_mode text not null default 'ON_UPLOAD' check (submit_mode in ('ON_UPLOAD', 'EXPLICIT')),
    review_required boolean not null default true,
    reason text,
    submitted_at timestamptz,
    decided_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, engagement_id) references engagement (org_id, id)
);
create index item_engagement on item (org_id, engagement_id, position);
create index item_waiting on item (org_id, submitted_at, id) where state in ('SUBMITTED', 'UNDER_REVIEW');

-- A reusable, revocable way into one engagement for one contact. Only hashes of its tokens exist here.
create table access_link (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    engagement_id uuid not null,
    contact_id uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_sent_at timestamptz,
    opened_at timestamptz,
    last_seen_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, engagement_id) references engagement (org_id, id),
    foreign key (org_id, contact_id) references contact (org_id, id)
);
create unique index access_link_live on access_link (org_id, engagement_id, contact_id) where revoked_at is null;
create index access_link_contact on access_link (org_id, contact_id);

create table access_link_token (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    hash bytea not null check (length(hash) = 32),
    link_id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (org_id, hash),
    foreign key (org_id, link_id) references access_link (org_id, id)
);
create index access_link_token_link on access_link_token (org_id, link_id, created_at);

-- Redis consumes a challenge; this row keeps it consumed when Redis has lost its memory.
create table challenge_use (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    used_at timestamptz not null default now(),
    primary key (org_id, id)
);

-- Files chosen together; the last one stored submits the item.
create table upload_batch (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    item_id uuid not null,
    contact_id uuid not null,
    created_at timestamptz not null default now(),
    submitted_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, item_id) references item (org_id, id),
    foreign key (org_id, contact_id) references contact (org_id, id)
);

create table file (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    item_id uuid not null,
    batch_id uuid not null,
    name text not null,
    size bigint not null check (size > 0),
    content_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state text not null default 'UPLOADING' check (state in ('UPLOADING', 'SCANNING', 'CLEAN', 'UNSCANNED', 'INFECTED', 'DELETED')),
    preview_pages integer,
    created_at timestamptz not null default now(),
    stored_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, item_id) references item (org_id, id),
    foreign key (org_id, batch_id) references upload_batch (org_id, id)
);
create index file_item on file (org_id, item_id, created_at);
create index file_batch on file (org_id, batch_id);

create table submission (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    item_id uuid not null,
    number integer not null,
    contact_id uuid not null,
    submitted_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, item_id, number),
    foreign key (org_id, item_id) references item (org_id, id),
    foreign key (org_id, contact_id) references contact (org_id, id)
);

create table submission_file (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    submission_id uuid not null,
    file_id uuid not null,
    primary key (org_id, submission_id, file_id),
    foreign key (org_id, submission_id) references submission (org_id, id),
    foreign key (org_id, file_id) references file (org_id, id)
);

create table review (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    submission_id uuid not null,
    decision text not null check (decision in ('ACCEPTED', 'CHANGES_REQUESTED')),
    reason text,
    member_id uuid not null,
    reviewed_at timestamptz not null default now(),
    primary key (org_id, submission_id),
    foreign key (org_id, submission_id) references submission (org_id, id),
    check (decision = 'ACCEPTED' or reason is not null)
);

do $$
declare t text;
begin
    foreach t in array array['engagement', 'item', 'access_link', 'access_link_token', 'challenge_use', 'upload_batch',
        'file', 'submission', 'submission_file', 'review'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;

grant select, insert, update on engagement, access_link, upload_batch, file to gatehouse_app;
grant select, insert, update, delete on item to gatehouse_app;
grant select, insert, delete on access_link_token to gatehouse_app;
-- An attempt and its review are immutable.
grant select, insert on challenge_use, submission, submission_file, review to gatehouse_app;
