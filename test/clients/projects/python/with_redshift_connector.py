import os

import redshift_connector

with redshift_connector.connect(
    user=os.environ["REDSHIFT_USER"],
    password=os.environ["REDSHIFT_PASSWORD"],
    host=os.environ["REDSHIFT_HOST"],
    port=int(os.environ["REDSHIFT_PORT"]),
    database=os.environ["REDSHIFT_DATABASE"],
) as connection:
    cursor = connection.cursor()
    cursor.execute("select current_user")
    print(cursor.fetchone()[0])
