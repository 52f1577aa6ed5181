-- A row of work that stands alone, in one autocommit call. Nobody waits for the disk: what it asks for lives in Redis for minutes, and
-- whoever asked can ask again.
create function add_work(p_org uuid, p_id uuid, p_kind text, p_subject uuid) returns void
language plpgsql as $$
begin
    perform set_config('app.org_id', p_org::text, true), set_config('synchronous_commit', 'off', true);
    insert into work (org_id, id, kind, subject_id) values (p_org, p_id, p_kind, p_subject);
end
$$;

revoke all on function add_work(uuid, uuid, text, uuid) from public;
grant execute on function add_work(uuid, uuid, text, uuid) to gatehouse_app;
