create table made_by_migrate (n int);
