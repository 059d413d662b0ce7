"""Texts that several people write, and who works in which room around the cases.

The function that says so is set anew from the program's own table whenever rights are granted
(`safeconduct.store.room_rules`); until then nobody works anywhere.
"""

from __future__ import annotations

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

NOBODY = """CREATE FUNCTION store_in_room(asked text) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT false $$"""

MINE = """(store_in_room(room)
    AND (agency = store_acting('agency') OR store_acting('agency') = ANY (circle))
    AND office IN ('', coalesce(store_acting('office'), '')))"""
BEGUN = f"{MINE} AND agency = store_acting('agency')"
ITS_WRITING = "EXISTS (SELECT FROM store_writing w WHERE w.id = writing_id)"
WRITTEN = f"""{ITS_WRITING} AND agency = store_acting('agency')
    AND written_by_id = store_acting('user')::bigint"""
POLICIES = {"store_writing": (MINE, BEGUN), "store_writingversion": (ITS_WRITING, WRITTEN)}


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
        """,
        f"""
        DROP TRIGGER refuse_change ON {table};
        DROP POLICY keeping ON {table};
        DROP POLICY need_to_know ON {table};
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0016_sections")]

    operations = [
        migrations.CreateModel(
            name="Writing",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("room", models.CharField(max_length=20)),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, default="", max_length=40)),
                (
                    "circle",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), default=list, size=None
                    ),
                ),
                ("subject", models.CharField(max_length=80)),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="WritingVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("text", models.TextField()),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "writing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="store.writing",
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("writing", "number"), name="one_version_a_number"
                    )
                ]
            },
        ),
        migrations.RunSQL(NOBODY, "DROP FUNCTION store_in_room(text)"),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
    ]
