\set firm random(1, :firms)
\set number random(:firm * :engagements, :firm * :engagements + :visited - 1)
\set deadline (1 << 40) + (:number << 8) + :each
\startpipeline
begin;
select set_config('app.org_id', '0199c000-0000-7000-8000-' || lpad(to_hex(:firm::bigint), 12, '0'), true);
\endpipeline
select d.id, d.client_id, c.name, d.engagement_id, d.series_id, d.parent_id, d.name, d.due_on, d.anchor_day, d.amount,
    d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier, d.notes, d.next_id, d.renewed_at,
    d.closed_at, d.version, d.created_at,
    deadline_state(d.due_on, d.renewed_at, d.closed_at, (now() at time zone p.time_zone)::date, p.notice_days),
    d.due_on - (now() at time zone p.time_zone)::date as days_left,
    gen_random_uuid() as next, gen_random_uuid() as event
from deadline d join client c on c.org_id = d.org_id and c.id = d.client_id
join organization_profile p on p.org_id = d.org_id
where d.id = ('0199c000-0000-7000-8000-' || lpad(to_hex(:deadline::bigint), 12, '0'))::uuid for update of d \gset
insert into deadline (id, client_id, engagement_id, series_id, parent_id, anchor_day, name, due_on, amount,
    currency, frequency, interval_count, interval_unit, supplier, notes)
values (:next::uuid, :client_id::uuid, :engagement_id::uuid, :series_id::uuid, null, :anchor_day::smallint, :name,
    date '2028-03-31', :amount::numeric, :currency, :frequency, null, null, :supplier, null)
on conflict (org_id, id) do nothing;
update deadline set next_id = :next::uuid, renewed_at = now(), version = version + 1 where id = :id::uuid;
select d.id, d.client_id, c.name, d.engagement_id, d.series_id, d.parent_id, d.name, d.due_on, d.anchor_day, d.amount,
    d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier, d.notes, d.next_id, d.renewed_at,
    d.closed_at, d.version, d.created_at,
    deadline_state(d.due_on, d.renewed_at, d.closed_at, (now() at time zone p.time_zone)::date, p.notice_days),
    d.due_on - (now() at time zone p.time_zone)::date
from deadline d join client c on c.org_id = d.org_id and c.id = d.client_id
join organization_profile p on p.org_id = d.org_id
where d.id = :next::uuid;
select append_events(
    array['engagement:' || :engagement_id::text],
    array['{"actor":{"id":"' || :client_id::text || '","kind":"member"},"at":"2026-11-22T00:00:00.000000Z","commit":{"cost":"'
        || repeat('0', 64) || '","name":"' || repeat('1', 64)
        || '"},"data":{"dueOn":"2027-03-31","frequency":"ANNUAL","nextDueOn":"2028-03-31"},"id":"' || :event::text || '","org":"'
        || :client_id::text || '"'],
    array['"stream":"engagement:' || :engagement_id::text || '","subject":{"client":"' || :client_id::text || '","deadline":"'
        || :id::text || '","engagement":"' || :engagement_id::text || '","next":"' || :next::text
        || '"},"type":"deadline.renewed","v":1}'],
    array[:event::uuid, :event::uuid], array['cost', 'name'], array['120.00 EUR', :name::text],
    array[repeat('ab', 32), repeat('cd', 32)]);
commit;
