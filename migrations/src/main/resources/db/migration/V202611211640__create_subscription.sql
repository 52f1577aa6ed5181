-- Subscriptions and invoices. A firm without a subscription has the plan that stands in the directory and is not billed.

-- What unpaid invoices restrict, beside the plan: the gate reads both with every request and pays no trip for it.
alter table organization
    add column standing text not null default 'GOOD' check (standing in ('GOOD', 'GRACE', 'NO_GROWTH', 'READ_ONLY'));
grant update (plan, standing) on organization to gatehouse_app;

create table subscription (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    state text not null check (state in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'CANCELLED')),
    plan text not null check (plan in ('FREE', 'ESSENTIAL', 'PLUS', 'ULTIMATE')),
    next_plan text not null check (next_plan in ('FREE', 'ESSENTIAL', 'PLUS', 'ULTIMATE')),
    period_from date not null,
    period_until date not null,
    anchor_day smallint not null check (anchor_day between 1 and 31),
    overdue_since date,
    standing text not null check (standing in ('GOOD', 'GRACE', 'NO_GROWTH', 'READ_ONLY')),
    version integer not null default 2,
    created_at timestamptz not null default now(),
    check (period_from < period_until),
    check ((state = 'PAST_DUE') = (overdue_since is not null))
);

-- The one counter that all firms share: serials of an issuer run without a gap within a year, because whoever takes one
-- holds the row until the invoice is committed, or gives it back.
create table invoice_number (
    issuer text not null,
    year integer not null,
    last integer not null check (last > 0),
    primary key (issuer, year)
);
grant select, insert, update on invoice_number to gatehouse_app;

-- Amounts are in the currency's smallest unit. What an invoice says of buyer and issuer is kept as it was that day.
create table invoice (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    number text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'PAID', 'VOID')),
    issued_on date not null,
    due_on date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    net bigint not null,
    tax bigint not null,
    total bigint not null check (total = net + tax),
    tax_basis_points integer not null,
    issuer text not null,
    buyer text not null,
    paid_on date,
    payment_reference text check (length(payment_reference) between 1 and 200),
    created_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, number),
    check ((state = 'PAID') = (paid_on is not null))
);
create index invoice_open on invoice (org_id, due_on) where state = 'OPEN';

create table invoice_line (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    invoice_id uuid not null,
    position smallint not null,
    kind text not null check (kind in ('PERIOD', 'REST_OF_PERIOD', 'CREDIT_FOR_REST')),
    plan text not null,
    period_from date not null,
    period_until date not null,
    amount bigint not null,
    primary key (org_id, invoice_id, position),
    foreign key (org_id, invoice_id) references invoice (org_id, id)
);

-- A word about billing to one owner: each once, whatever is tried again.
create table billing_notice (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    subject text not null,
    member_id uuid not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (org_id, id),
    unique (org_id, kind, subject, member_id),
    foreign key (org_id, member_id) references membership (organization_id, id)
);

-- What was in use on a day, at its highest.
create table usage_day (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    day date not null,
    staff_seats integer not null,
    active_clients integer not null,
    storage_bytes bigint not null,
    primary key (org_id, day)
);

do $$
declare t text;
begin
    foreach t in array array['subscription', 'invoice', 'invoice_line', 'billing_notice', 'usage_day'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;
grant select, insert, update on subscription, usage_day to gatehouse_app;
grant select, insert, update (state, paid_on, payment_reference) on invoice to gatehouse_app;
grant select, insert on invoice_line to gatehouse_app;
grant select, insert, update (sent_at) on billing_notice to gatehouse_app;

-- Time passes for every subscription: one row of work that is never done and comes again several times a day.
create function watch_subscription() returns trigger language plpgsql as $$
begin
    insert into work (org_id, id, kind, subject_id, due_at)
    values (new.org_id, '019aa5f0-0000-7000-8000-000000000002', 'subscription-day', new.org_id, now() + interval '6 hours')
    on conflict (org_id, id) do nothing;
    return null;
end
$$;
create trigger subscription_is_watched after insert on subscription
    for each row execute function watch_subscription();

-- The directory's entry and how the firm stands, still one statement.
create function organization_record(p_id uuid)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint,
    identify text, prove text, challenge_seconds integer, sends_per_verification integer, tries_per_code integer,
    session_seconds integer, hardened boolean, tightened_at timestamptz, contacts_may_invite boolean,
    standing text)
language sql rows 1 as $$
    select e.*, o.standing from organization_entry(p_id) e join organization o on o.id = e.id
$$;

create function organization_record_by_slug(p_slug text)
returns table (
    id uuid, slug text, name text, state text, plan text, preset text, accent text, welcome_message text,
    logo_sha256 text, logo_width integer, logo_height integer,
    override_keys text[], override_values bigint[],
    staff_seats integer, active_clients integer, storage_bytes bigint,
    identify text, prove text, challenge_seconds integer, sends_per_verification integer, tries_per_code integer,
    session_seconds integer, hardened boolean, tightened_at timestamptz, contacts_may_invite boolean,
    standing text)
language sql rows 1 as $$
    select r.* from organization o, organization_record(o.id) r where o.slug = p_slug
$$;

revoke all on function organization_record(uuid), organization_record_by_slug(text) from public;
grant execute on function organization_record(uuid), organization_record_by_slug(text) to gatehouse_app;
