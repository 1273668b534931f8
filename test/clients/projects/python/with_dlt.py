import dlt

with dlt.pipeline("clients", destination="redshift", dataset_name="public").sql_client() as client:
    print(client.execute_sql("select current_user")[0][0])
