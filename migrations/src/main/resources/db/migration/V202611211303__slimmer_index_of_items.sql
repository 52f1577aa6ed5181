-- Twenty items of a checklist share one key, which is stored once, a seventh of the size. They are also read in the order they
-- lie in, so a page is touched once instead of at every turn back to it; their position sorts them afterwards.
drop index item_engagement;
create index item_engagement on item (org_id, engagement_id);
