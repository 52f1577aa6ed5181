-- Work that is never done but comes again has one row a firm and kind. Two kinds had been given the same id, and whichever came second
-- was never begun: a firm that is billed had no reminders, or the other way round. The id follows from the kind now.
create function keep_working(p_org uuid, p_kind text, p_due timestamptz) returns void language plpgsql as $$
begin
    insert into work (org_id, id, kind, subject_id, due_at)
    values (p_org, md5(p_kind)::uuid, p_kind, p_org, p_due)
    on conflict (org_id, id) do nothing;
end
$$;
revoke all on function keep_working(uuid, text, timestamptz) from public;
grant execute on function keep_working(uuid, text, timestamptz) to gatehouse_app;

create or replace function remove_old_session_records() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, 'session-record-removal', now() + interval '1 day');
    return null;
end
$$;

create or replace function look_for_deadline_reminders() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, 'deadline-reminders', now());
    return null;
end
$$;

create or replace function watch_subscription() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, 'subscription-day', now() + interval '6 hours');
    return null;
end
$$;

create or replace function watch_provider_account() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, 'subscription-day', now() + interval '6 hours');
    return null;
end
$$;
