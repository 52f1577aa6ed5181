insert into bench_insert default values;
