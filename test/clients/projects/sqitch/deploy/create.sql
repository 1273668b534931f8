create table made_by_sqitch (n int);
