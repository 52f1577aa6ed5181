-- What was mailed to whom is kept for as long as somebody asks after a mail, and no longer.
grant delete on delivery to gatehouse_app;
create index delivery_age on delivery (org_id, created_at);

create trigger delivery_is_removed_one_day after insert on delivery
    for each row execute function work_comes_again('delivery-removal', '1 day');
