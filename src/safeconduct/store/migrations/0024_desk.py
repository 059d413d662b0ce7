"""Requests to the point of access, and the steps taken with them: added, and never changed.

What is encrypted of them is encrypted anew under a new root key, by the keeper; every other column
stands as it was written.
"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

MINE = "store_in_room('desk') AND agency = store_acting('agency')"
ITS_REQUEST = "EXISTS (SELECT FROM store_deskrequest r WHERE r.id = request_id)"
STEP = f"""{ITS_REQUEST} AND agency = store_acting('agency')
    AND by_id = store_acting('user')::bigint"""
ITS_STEP = "EXISTS (SELECT FROM store_deskstep s WHERE s.id = step_id)"
POLICIES = {
    "store_deskrequest": (MINE, MINE),
    "store_deskstep": (ITS_REQUEST, STEP),
    "store_deskmanifest": (ITS_STEP, ITS_STEP),
}
# The columns that nobody changes, whatever their rights.
FIXED = {
    "store_deskrequest": """UPDATE OF id, agency, year, number, channel, requester, basis, urgency,
        received_on""",
    "store_deskstep": """UPDATE OF id, request_id, seq, kind, state, assignee_id, due_on, reason,
        digest, at, agency, by_id""",
    "store_deskmanifest": "UPDATE",
}


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE TRIGGER refuse_change BEFORE {FIXED[table]} ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
        CREATE TRIGGER refuse_removal BEFORE DELETE OR TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
        """,
        f"""
        DROP TRIGGER refuse_removal ON {table};
        DROP TRIGGER refuse_change ON {table};
        DROP POLICY keeping ON {table};
        DROP POLICY need_to_know ON {table};
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0023_reports")]

    operations = [
        migrations.CreateModel(
            name="DeskRequest",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("year", models.PositiveSmallIntegerField()),
                ("number", models.PositiveIntegerField()),
                ("channel", models.CharField(max_length=10)),
                ("requester", models.CharField(max_length=30)),
                ("basis", models.CharField(max_length=30)),
                ("urgency", models.CharField(max_length=10)),
                ("received_on", models.DateField()),
                ("name", models.BinaryField()),
                ("service", models.BinaryField()),
                ("contact", models.BinaryField()),
                ("subject", models.BinaryField()),
                ("text", models.BinaryField()),
            ],
            options={
                "indexes": [models.Index(fields=["agency", "-received_on"], name="desk_received")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("agency", "year", "number"), name="one_request_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DeskStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=10)),
                ("state", models.CharField(max_length=10)),
                ("due_on", models.DateField()),
                ("reason", models.CharField(blank=True, default="", max_length=30)),
                ("text", models.BinaryField()),
                ("digest", models.CharField(blank=True, default="", max_length=64)),
                ("at", models.DateTimeField()),
                ("agency", models.CharField(max_length=40)),
                (
                    "assignee",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="store.deskrequest",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DeskManifest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("document", models.TextField()),
                ("key", models.CharField(max_length=16)),
                ("signature", models.BinaryField()),
                (
                    "step",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="manifest",
                        to="store.deskstep",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="deskstep",
            constraint=models.UniqueConstraint(fields=("request", "seq"), name="one_step_a_number"),
        ),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
    ]
