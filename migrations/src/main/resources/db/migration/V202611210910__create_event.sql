-- The event chain. A row keeps the exact canonical text that was hashed; the columns to query by are generated from it.

create table event_stream (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    stream text not null,
    last_seq bigint not null,
    head text not null,
    primary key (org_id, stream)
);

create table event (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    stream text not null,
    seq bigint not null,
    body text not null,
    hash text not null,
    id uuid not null generated always as ((body::jsonb ->> 'id')::uuid) stored,
    type text not null generated always as (body::jsonb ->> 'type') stored,
    primary key (org_id, stream, seq),
    unique (org_id, id),
    foreign key (org_id, stream) references event_stream (org_id, stream)
);

-- Personal values beside the chain. They can be erased; the commitments in the chain stay and still verify.
create table event_value (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    event_id uuid not null,
    name text not null,
    value text not null,
    salt bytea not null check (length(salt) = 32),
    primary key (org_id, event_id, name),
    foreign key (org_id, event_id) references event (org_id, id)
);

do $$
declare t text;
begin
    foreach t in array array['event_stream', 'event', 'event_value'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy tenant on %I
                using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))
                with check (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', t);
    end loop;
end
$$;

grant select, insert, update on event_stream to gatehouse_app;
grant select, insert on event, event_value to gatehouse_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are only ever added' using errcode = 'restrict_violation';
end
$$;

create trigger event_is_final before update or delete on event for each row execute function refuse_change();
create trigger event_is_never_cut before truncate on event execute function refuse_change();
create trigger event_stream_is_never_cut before truncate on event_stream execute function refuse_change();
create trigger event_stream_stays before delete on event_stream for each row execute function refuse_change();

-- Appends events in one round trip. In canonical JSON (RFC 8785) the members of an event sort as
-- actor, at, commit, data, id, org | prev, seq | stream, subject, type, v: the caller renders both outer parts,
-- and only here, under the lock of the stream's head, are prev and seq known.
create function append_events(
    streams text[], befores text[], afters text[],
    value_events uuid[], value_names text[], value_texts text[], value_salts text[])
returns void language plpgsql as $$
declare
    position integer;
    next_seq bigint;
    previous text;
    canonical text;
    canonical_hash text;
begin
    for position in
        select p.ordinality from unnest(streams) with ordinality as p (stream, ordinality) order by p.stream, p.ordinality
    loop
        -- The lock on the head serialises; locking the last event would not.
        select s.last_seq + 1, s.head into next_seq, previous from event_stream s
        where s.stream = streams[position] for update;
        if not found then
            insert into event_stream (stream, last_seq, head)
            values (streams[position], 0, encode(sha256(convert_to(
                'gatehouse:stream:v1:' || current_setting('app.org_id') || ':' || streams[position], 'UTF8')), 'hex'))
            on conflict do nothing;
            select s.last_seq + 1, s.head into strict next_seq, previous from event_stream s
            where s.stream = streams[position] for update;
        end if;

        canonical := befores[position] || ',"prev":"' || previous || '","seq":' || next_seq || ',' || afters[position];
        canonical_hash := encode(sha256(convert_to(canonical, 'UTF8')), 'hex');

        insert into event (stream, seq, body, hash) values (streams[position], next_seq, canonical, canonical_hash);
        update event_stream s set last_seq = next_seq, head = canonical_hash where s.stream = streams[position];
    end loop;

    insert into event_value (event_id, name, value, salt)
    select v.event_id, v.name, v.value, decode(v.salt, 'hex')
    from unnest(value_events, value_names, value_texts, value_salts) as v (event_id, name, value, salt);
end
$$;
revoke all on function append_events(text[], text[], text[], uuid[], text[], text[], text[]) from public;
grant execute on function append_events(text[], text[], text[], uuid[], text[], text[], text[]) to gatehouse_app;
