-- The application's role once more, with its rights and settings, but no policy binds it: what the same statement costs
-- without row-level security.
drop role if exists bench_unguarded;
create role bench_unguarded login bypassrls password 'bench_unguarded' in role gatehouse_app;
do $$
declare setting text;
begin
    for setting in
        select unnest(setconfig) from pg_db_role_setting where setrole = 'gatehouse_app'::regrole and setdatabase = 0
    loop
        execute format('alter role bench_unguarded set %I = %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
    end loop;
end
$$;
