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

-- Begins such work when the first row of a table says that a firm needs it: kind, and how long the first time can wait.
create function work_comes_again() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, tg_argv[0], now() + tg_argv[1]::interval);
    return null;
end
$$;

drop trigger session_record_is_removed_one_day on session_record;
drop function remove_old_session_records();
create trigger session_record_is_removed_one_day after insert on session_record
    for each row execute function work_comes_again('session-record-removal', '1 day');

drop trigger deadline_rule_is_looked_after on deadline_rule;
drop function look_for_deadline_reminders();
create trigger deadline_rule_is_looked_after after insert on deadline_rule
    for each row execute function work_comes_again('deadline-reminders', '0');

drop trigger subscription_is_watched on subscription;
drop function watch_subscription();
create trigger subscription_is_watched after insert on subscription
    for each row execute function work_comes_again('subscription-day', '6 hours');

drop trigger provider_account_is_watched on provider_account;
drop function watch_provider_account();
create trigger provider_account_is_watched after insert on provider_account
    for each row execute function work_comes_again('subscription-day', '6 hours');
