-- What was mailed to whom is kept for as long as somebody asks after a mail, and no longer.
grant delete on delivery to gatehouse_app;
create index delivery_age on delivery (org_id, created_at);

create function remove_old_deliveries() returns trigger language plpgsql as $$
begin
    perform keep_working(new.org_id, 'delivery-removal', now() + interval '1 day');
    return null;
end
$$;
create trigger delivery_is_removed_one_day after insert on delivery
    for each row execute function remove_old_deliveries();
