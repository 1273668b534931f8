--liquibase formatted sql

--changeset user:1
create table made_by_liquibase (n int);
