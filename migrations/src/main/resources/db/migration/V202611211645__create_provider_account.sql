-- What the payment provider knows a firm as, and which of its events have arrived. Neither leaves the firm: an event names
-- the firm itself, and is believed only when its customer is the one that stands here.

-- Each look at the provider takes the next number before it asks; an answer is taken in only when none with a higher
-- number was, so that an old answer that comes late never overwrites a newer one.
create table provider_account (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    customer text not null check (length(customer) between 1 and 255),
    asked bigint not null default 0,
    answered bigint not null default 0,
    created_at timestamptz not null default now()
);

create table provider_event (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id text not null check (length(id) between 1 and 255),
    type text not null,
    received_at timestamptz not null default now(),
    primary key (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['provider_account', 'provider_event'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;
grant select, insert, update (asked, answered) on provider_account to gatehouse_app;
grant select, insert on provider_event to gatehouse_app;

-- A firm is watched from the moment the provider knows it, so that a lost event is made up for.
create function watch_provider_account() returns trigger language plpgsql as $$
begin
    insert into work (org_id, id, kind, subject_id, due_at)
    values (new.org_id, '019aa5f0-0000-7000-8000-000000000002', 'subscription-day', new.org_id, now() + interval '6 hours')
    on conflict (org_id, id) do nothing;
    return null;
end
$$;
create trigger provider_account_is_watched after insert on provider_account
    for each row execute function watch_provider_account();
