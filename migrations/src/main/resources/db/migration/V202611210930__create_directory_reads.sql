-- What the directory keeps in memory about a firm, in one autocommit statement each: the firm's own profile stands behind
-- the tenant policy, so the function binds the tenant it has just found.
create function organization_entry(p_id uuid)
returns table (id uuid, slug text, name text, state text, plan text, preset text, accent text)
language plpgsql rows 1 as $$
begin
    perform set_config('app.org_id', p_id::text, true);
    return query
        select o.id, o.slug, o.name, o.state, o.plan, p.preset, p.accent
        from organization o join organization_profile p on p.org_id = o.id
        where o.id = p_id;
end
$$;

create function organization_entry_by_slug(p_slug text)
returns table (id uuid, slug text, name text, state text, plan text, preset text, accent text)
language sql rows 1 as $$
    select e.* from organization o, organization_entry(o.id) e where o.slug = p_slug
$$;

revoke all on function organization_entry(uuid), organization_entry_by_slug(text) from public;
grant execute on function organization_entry(uuid), organization_entry_by_slug(text) to gatehouse_app;
