-- What waits for the staff of a firm is looked up by date: what is due, and what was sent first and lies unopened.
create index engagement_due on engagement (org_id, due_on, id) where state = 'OPEN';
create index engagement_sent on engagement (org_id, sent_at, id) where state = 'OPEN';
create index item_due on item (org_id, due_on, engagement_id) where state in ('OPEN', 'IN_PROGRESS', 'CHANGES_REQUESTED');
