"""Programmes of the whole country; who has checked the leaflet's words; how centres are reached.

An inspection service without an office plans for every unit at once; a programme of a single unit
stays its unit's own. What stands on the leaflet is everybody's to read: its words are marked as
checked by the Centre for Equal Opportunities, which produces it (S2 section 5), and each centre
says itself how it is reached.
"""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

ITS_OWN = """store_in_room('inspection') AND adopted_by_id = store_acting('user')::bigint
    AND agency = store_acting('agency')"""
IN_UNIT = "district = store_acting('office')"
FOR_ALL = """(store_acting('office') IS NULL AND together IS NOT NULL
    AND agency IN ('social_inspection', 'social_legislation_inspection'))"""
NOTED = "noted_by_id = store_acting('user')::bigint AND agency = store_acting('agency')"
# table → who adds; everybody reads.
WRITERS = {
    "store_leafletreview": f"""store_in_room('prevention') AND agency = 'equal_opportunities'
        AND {NOTED}""",
    "store_centrecontact": f"store_in_room('assistance') AND {NOTED}",
}


def _programmes(writes: str) -> str:
    return f"ALTER POLICY need_to_know ON store_programme WITH CHECK ({ITS_OWN} AND {writes});"


def _secure(table: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY public ON {table} FOR SELECT TO {APP} USING (true);
        CREATE POLICY writing ON {table} FOR INSERT TO {APP} WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
        """,
        f"""
        DROP TRIGGER refuse_change ON {table};
        DROP POLICY keeping ON {table};
        DROP POLICY writing ON {table};
        DROP POLICY public ON {table};
        """,
    )


def _number() -> tuple[str, Any]:
    return (
        "id",
        models.BigAutoField(
            auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
        ),
    )


def _noted_by() -> tuple[str, Any]:
    return (
        "noted_by",
        models.ForeignKey(
            on_delete=django.db.models.deletion.PROTECT,
            related_name="+",
            to=settings.AUTH_USER_MODEL,
        ),
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0025_measures")]

    operations = [
        migrations.AddField(
            model_name="programme",
            name="together",
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="programme",
            name="each_unit",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="campaign",
            name="titles",
            field=models.JSONField(default=dict),
        ),
        migrations.CreateModel(
            name="LeafletReview",
            fields=[
                _number(),
                ("language", models.CharField(max_length=3)),
                ("words", models.CharField(max_length=64)),
                ("reviewer", models.CharField(max_length=120)),
                ("on", models.DateField()),
                ("agency", models.CharField(max_length=40)),
                ("noted_at", models.DateTimeField()),
                _noted_by(),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="CentreContact",
            fields=[
                _number(),
                ("agency", models.CharField(max_length=40)),
                ("telephone", models.CharField(blank=True, default="", max_length=30)),
                ("website", models.CharField(blank=True, default="", max_length=80)),
                ("email", models.CharField(blank=True, default="", max_length=80)),
                ("hours", models.CharField(blank=True, default="", max_length=80)),
                ("on", models.DateField()),
                ("noted_at", models.DateTimeField()),
                _noted_by(),
            ],
            options={"abstract": False},
        ),
        migrations.RunSQL(
            _programmes(f"({IN_UNIT} OR {FOR_ALL})"),
            _programmes(IN_UNIT),
        ),
        *[_secure(table, writes) for table, writes in WRITERS.items()],
    ]
