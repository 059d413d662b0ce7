"""Campaigns, and where which stock of the leaflet went. Whoever works in the room sees all of both,
and writes for their own agency.
"""

from __future__ import annotations

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

HERE = "store_in_room('prevention')"
OURS = f"{HERE} AND agency = store_acting('agency')"
POLICIES = {
    "store_campaign": (HERE, f"{OURS} AND changed_by_id = store_acting('user')::bigint"),
    "store_leafletstock": (HERE, f"{OURS} AND noted_by_id = store_acting('user')::bigint"),
}
UNCHANGED = migrations.RunSQL(
    """
    CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON store_leafletstock
        FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
    """,
    "DROP TRIGGER refuse_change ON store_leafletstock;",
)


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        DROP POLICY keeping ON {table};
        DROP POLICY need_to_know ON {table};
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0021_inspection")]

    operations = [
        migrations.CreateModel(
            name="LeafletStock",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=10)),
                ("place_kind", models.CharField(max_length=20)),
                ("place", models.CharField(max_length=80)),
                ("language", models.CharField(max_length=3)),
                ("count", models.PositiveIntegerField()),
                ("on", models.DateField()),
                ("noted_at", models.DateTimeField()),
                (
                    "noted_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Campaign",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("aim", models.CharField(max_length=20)),
                ("title", models.CharField(max_length=120)),
                ("state", models.CharField(max_length=10)),
                (
                    "audiences",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), size=None
                    ),
                ),
                (
                    "countries",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=3), size=None
                    ),
                ),
                (
                    "channels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), size=None
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=3), size=None
                    ),
                ),
                ("begins", models.DateField()),
                ("ends", models.DateField(null=True)),
                ("budget", models.PositiveBigIntegerField(null=True)),
                ("spent", models.PositiveBigIntegerField(null=True)),
                ("reach", models.PositiveBigIntegerField(null=True)),
                ("measured", models.TextField(blank=True)),
                ("result", models.TextField(blank=True)),
                ("lesson", models.TextField(blank=True)),
                ("revision", models.PositiveIntegerField()),
                ("changed_at", models.DateTimeField()),
                (
                    "changed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends", None), ("ends__gte", models.F("begins")), _connector="OR"
                        ),
                        name="campaign_ends_after_it_begins",
                    )
                ],
            },
        ),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
        UNCHANGED,
    ]
