import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table("made_by_alembic", sa.Column("n", sa.Integer))
