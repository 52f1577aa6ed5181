-- Four firms, one per preset, and their owners; everything else is made through the HTTP API. Their addresses derive from
-- their names.
insert into organization (id, name, plan) values
    ('0193b5a0-0000-7000-8000-000000000001', 'Lakeside Tax', 'ESSENTIAL'),
    ('0193b5a0-0000-7000-8000-000000000002', 'Northwind IT', 'PLUS'),
    ('0193b5a0-0000-7000-8000-000000000003', 'Harbor Assurance', 'PLUS'),
    ('0193b5a0-0000-7000-8000-000000000004', 'Studio Fiore', 'PLUS');

insert into person (id, email, name) values
    ('0193b5a0-0000-7000-8000-000000000011', 'maya@lakeside-tax.example', 'Maya Lindt'),
    ('0193b5a0-0000-7000-8000-000000000012', 'jonas@northwind-it.example', 'Jonas Weber'),
    ('0193b5a0-0000-7000-8000-000000000013', 'amira@harbor-assurance.example', 'Amira Haddad'),
    ('0193b5a0-0000-7000-8000-000000000014', 'luca@studio-fiore.example', 'Luca Fiore');

insert into membership (id, organization_id, person_id, role) values
    ('0193b5a0-0000-7000-8000-000000000021', '0193b5a0-0000-7000-8000-000000000001', '0193b5a0-0000-7000-8000-000000000011', 'OWNER'),
    ('0193b5a0-0000-7000-8000-000000000022', '0193b5a0-0000-7000-8000-000000000002', '0193b5a0-0000-7000-8000-000000000012', 'OWNER'),
    ('0193b5a0-0000-7000-8000-000000000023', '0193b5a0-0000-7000-8000-000000000003', '0193b5a0-0000-7000-8000-000000000013', 'OWNER'),
    ('0193b5a0-0000-7000-8000-000000000024', '0193b5a0-0000-7000-8000-000000000004', '0193b5a0-0000-7000-8000-000000000014', 'OWNER');

-- The owner of the schema is bound by the policies too, so each profile is inserted inside its firm. A demo is looked at in a
-- hurry, so its firms leave the second factor to their staff; a firm of its own would begin with REQUIRED.
select set_config('app.org_id', '0193b5a0-0000-7000-8000-000000000001', false);
insert into organization_profile (preset, accent, second_factor) values ('CASE', '#0b6b5d', 'OPTIONAL');
select set_config('app.org_id', '0193b5a0-0000-7000-8000-000000000002', false);
insert into organization_profile (preset, accent, second_factor) values ('ONBOARDING', '#3949ab', 'OPTIONAL');
select set_config('app.org_id', '0193b5a0-0000-7000-8000-000000000003', false);
insert into organization_profile (preset, accent, second_factor) values ('ASSESSMENT', '#0d5c9c', 'OPTIONAL');
select set_config('app.org_id', '0193b5a0-0000-7000-8000-000000000004', false);
insert into organization_profile (preset, accent, second_factor) values ('SERVICE_PLAN', '#9c2f5f', 'OPTIONAL');
