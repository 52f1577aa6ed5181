-- Whom invoices are made out to. Each invoice keeps what stood here on its day.
create table billing_details (
    org_id uuid primary key default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    name text not null check (length(name) between 1 and 200),
    address text check (length(address) between 1 and 500),
    tax_id text check (length(tax_id) between 1 and 40),
    version integer not null default 2
);
alter table billing_details enable row level security;
alter table billing_details force row level security;
create policy tenant on billing_details
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on billing_details to gatehouse_app;
