create table made_by_flyway (n int);
