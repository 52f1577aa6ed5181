\set firm random(1, :firms)
\set number random(:firm * :engagements, :firm * :engagements + :visited - 1)
select * from portal_checklist(
    ('0199c000-0000-7000-8000-' || lpad(to_hex(:firm::bigint), 12, '0'))::uuid,
    ('0199c000-0000-7000-8000-' || lpad(to_hex(:number::bigint), 12, '0'))::uuid,
    ('0199c000-0000-7000-8000-' || lpad(to_hex(:number::bigint), 12, '0'))::uuid,
    ('0199c000-0000-7000-8000-' || lpad(to_hex(:number::bigint), 12, '0'))::uuid);
