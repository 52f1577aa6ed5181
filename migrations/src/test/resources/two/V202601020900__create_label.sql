create table label (id uuid primary key);
