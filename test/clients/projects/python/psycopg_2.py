import os

import psycopg2

with psycopg2.connect(os.environ.get("DATABASE_URL", "")) as connection:
    cursor = connection.cursor()
    cursor.execute("select current_user")
    print(cursor.fetchone()[0])
