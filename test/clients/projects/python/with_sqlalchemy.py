import os

from sqlalchemy import create_engine, text

with create_engine(os.environ.get("DATABASE_URL", "postgresql://")).connect() as connection:
    print(connection.execute(text("select current_user")).scalar())
