-- Serials run without a gap within a firm's own series. One series over all firms needed a table that belongs to none, and made every
-- firm wait for every other while an invoice was being issued. Invoices that were issued keep their numbers.
drop table invoice_number;

create table invoice_series (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    issuer text not null,
    year integer not null,
    last integer not null check (last > 0),
    primary key (org_id, issuer, year)
);
alter table invoice_series enable row level security;
alter table invoice_series force row level security;
create policy tenant on invoice_series
    using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
    with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
grant select, insert, update on invoice_series to gatehouse_app;
