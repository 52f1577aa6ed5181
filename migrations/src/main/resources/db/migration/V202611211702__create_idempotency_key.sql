-- What a key of a repeated request stands for. The row commits with what the request did, so both are there or neither is. Key and
-- request are hashes; the answer is sealed with the key, which is in no store.
create table idempotency_key (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    caller_id uuid not null,
    operation text not null,
    key bytea not null check (length(key) = 32),
    request bytea not null check (length(request) = 32),
    answer bytea,
    claimed_until timestamptz not null,
    done_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (org_id, caller_id, operation, key)
);
create index idempotency_key_age on idempotency_key (org_id, created_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy tenant on idempotency_key
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update, delete on idempotency_key to gatehouse_app;

create trigger idempotency_key_is_removed_one_day after insert on idempotency_key
    for each row execute function work_comes_again('idempotency-key-removal', '1 day');

-- Takes a key for a request: TAKEN, RUNNING while another works on it, DONE with the answer, OTHER when it stands for another request. The
-- lock ends with the transaction, in which most requests do all they do; the claim is for those that need several, and runs out should
-- they die half way.
create function take_idempotency_key(
    p_caller uuid, p_operation text, p_key bytea, p_request bytea, p_lease_seconds double precision)
returns table (state text, answer bytea)
language plpgsql rows 1 as $$
declare
    kept idempotency_key;
    is_there boolean;
begin
    if not pg_try_advisory_xact_lock(hashtextextended(
            concat_ws(' ', current_setting('app.org_id'), p_caller, p_operation, encode(p_key, 'hex')), 0)) then
        return query select 'RUNNING', null::bytea;
        return;
    end if;
    select k.* into kept from idempotency_key k
        where k.caller_id = p_caller and k.operation = p_operation and k.key = p_key;
    is_there := found;
    if is_there and kept.request <> p_request then
        return query select 'OTHER', null::bytea;
    elsif is_there and kept.done_at is not null then
        return query select 'DONE', kept.answer;
    elsif is_there and kept.claimed_until > clock_timestamp() then
        return query select 'RUNNING', null::bytea;
    else
        insert into idempotency_key as k (caller_id, operation, key, request, claimed_until)
            values (p_caller, p_operation, p_key, p_request, clock_timestamp() + p_lease_seconds * interval '1 second')
            on conflict on constraint idempotency_key_pkey do update set claimed_until = excluded.claimed_until;
        return query select 'TAKEN', null::bytea;
    end if;
end
$$;
revoke all on function take_idempotency_key(uuid, text, bytea, bytea, double precision) from public;
grant execute on function take_idempotency_key(uuid, text, bytea, bytea, double precision) to gatehouse_app;
