import os

import psycopg

with psycopg.connect(os.environ.get("DATABASE_URL", "")) as connection:
    print(connection.execute("select current_user").fetchone()[0])
