MODEL (name public.one);

SELECT 1 AS n
