-- What stands above a checklist is copied onto its links, so that the portal's hot read finds it where it has to look anyway
-- (decision 0014).
alter table access_link
    add column shown_title text,
    add column shown_message text,
    add column shown_state text,
    add column shown_due_on date,
    add column shown_name text;

-- The locks let a change that is under way commit first, and a later one find the new link.
create function link_takes_header() returns trigger language plpgsql as $$
begin
    select e.title, e.message, e.state, e.due_on
        into new.shown_title, new.shown_message, new.shown_state, new.shown_due_on
        from engagement e where e.org_id = new.org_id and e.id = new.engagement_id for share;
    select c.name into new.shown_name
        from contact c where c.org_id = new.org_id and c.id = new.contact_id for share;
    return new;
end
$$;
create trigger access_link_takes_header before insert on access_link for each row execute function link_takes_header();

create function engagement_tells_links() returns trigger language plpgsql as $$
begin
    update access_link l
        set shown_title = new.title, shown_message = new.message, shown_state = new.state, shown_due_on = new.due_on
        where l.org_id = new.org_id and l.engagement_id = new.id;
    return null;
end
$$;
create trigger engagement_tells_its_links after update of title, message, state, due_on on engagement
    for each row when ((old.title, old.message, old.state, old.due_on) is distinct from (new.title, new.message, new.state, new.due_on))
    execute function engagement_tells_links();

create function contact_tells_links() returns trigger language plpgsql as $$
begin
    update access_link l set shown_name = new.name where l.org_id = new.org_id and l.contact_id = new.id;
    return null;
end
$$;
create trigger contact_tells_its_links after update of name on contact
    for each row when (old.name is distinct from new.name) execute function contact_tells_links();
