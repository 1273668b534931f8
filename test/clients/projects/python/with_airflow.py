import sys


def redshift():
    from airflow.providers.amazon.aws.hooks.redshift_sql import RedshiftSQLHook

    return RedshiftSQLHook().get_first("select current_user")[0]


def postgres():
    from airflow.providers.postgres.hooks.postgres import PostgresHook

    return PostgresHook(postgres_conn_id="redshift_default").get_first("select current_user")[0]


def livy():
    from airflow.providers.apache.livy.hooks.livy import LivyHook

    answer = LivyHook().run_method("/sessions")
    answer.raise_for_status()
    return answer.text


print({"redshift": redshift, "postgres": postgres, "livy": livy}[sys.argv[1]]())
