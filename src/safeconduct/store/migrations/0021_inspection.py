"""Controls, what came of them, programmes; and past controls counted over the whole country.

A unit sees its own district (S1 3.3.3: "one unit per legal district"); an inspection service
without an office is the whole country's, and reads every district without writing in any. What a
risk is estimated from are counts by district and sector, which a function gives to whoever works in
the room: how many controls, and how many of them found something.
"""

from __future__ import annotations

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

UNIT = """(store_in_room('inspection') AND (district = store_acting('office')
    OR (store_acting('office') IS NULL
        AND store_acting('agency') IN ('social_inspection', 'social_legislation_inspection'))))"""


def _own(by: str) -> str:
    """A row of one's own unit, in one's own name."""
    return f"""{by}_id = store_acting('user')::bigint AND agency = store_acting('agency')"""


IN_UNIT = "store_in_room('inspection') AND district = store_acting('office')"
ITS_CONTROL = "EXISTS (SELECT FROM store_control c WHERE c.id = control_id)"
OF_ITS_UNIT = """EXISTS (SELECT FROM store_control c WHERE c.id = control_id
    AND c.district = store_acting('office'))"""
ITS_PROGRAMME = "EXISTS (SELECT FROM store_programme p WHERE p.id = programme_id)"
OF_ITS_PROGRAMME = """EXISTS (SELECT FROM store_programme p WHERE p.id = programme_id
    AND p.adopted_by_id = store_acting('user')::bigint)"""

# table → what the application's role sees, and what it may write.
POLICIES = {
    "store_programme": (UNIT, f"{IN_UNIT} AND {_own('adopted_by')}"),
    "store_programmeline": (ITS_PROGRAMME, OF_ITS_PROGRAMME),
    "store_control": (UNIT, f"{IN_UNIT} AND {_own('planned_by')}"),
    "store_controlresult": (ITS_CONTROL, f"{OF_ITS_UNIT} AND {_own('recorded_by')}"),
}

COUNTED = """
CREATE FUNCTION store_controls_counted(since date, until date) RETURNS TABLE (
    district text, sector text, controls bigint, infringed bigint, met bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.district::text, c.sector::text, count(*),
        count(*) FILTER (WHERE coalesce(r.social_papers, 0) + coalesce(r.working_conditions, 0)
            + coalesce(r.pay, 0) + coalesce(r.foreign_workers, 0) > 0),
        count(*) FILTER (WHERE r.victims > 0)
    FROM store_control c JOIN LATERAL (
        SELECT o.* FROM store_controlresult o WHERE o.control_id = c.id
        ORDER BY o.number DESC LIMIT 1) r ON true
    WHERE store_in_room('inspection') AND r.held_on BETWEEN since AND until
    GROUP BY 1, 2
$$;
"""


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
    dependencies = [("store", "0020_coordination")]

    operations = [
        migrations.CreateModel(
            name="Control",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("district", models.CharField(max_length=40)),
                ("sector", models.CharField(max_length=20)),
                ("area", models.CharField(max_length=4)),
                ("planned_on", models.DateField()),
                ("agency", models.CharField(max_length=40)),
                ("planned_at", models.DateTimeField()),
                (
                    "planned_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ControlResult",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("held_on", models.DateField(null=True)),
                ("not_held", models.CharField(blank=True, default="", max_length=20)),
                (
                    "took_part",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), default=list, size=None
                    ),
                ),
                ("without_police", models.CharField(blank=True, default="", max_length=20)),
                (
                    "checked",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                ("social_papers", models.PositiveSmallIntegerField(null=True)),
                ("working_conditions", models.PositiveSmallIntegerField(null=True)),
                ("pay", models.PositiveSmallIntegerField(null=True)),
                ("foreign_workers", models.PositiveSmallIntegerField(null=True)),
                ("victims", models.PositiveSmallIntegerField(default=0)),
                ("days", models.PositiveSmallIntegerField(default=0)),
                ("note", models.CharField(blank=True, default="", max_length=600)),
                ("corrects", models.CharField(blank=True, default="", max_length=300)),
                ("agency", models.CharField(max_length=40)),
                ("recorded_at", models.DateTimeField()),
                (
                    "control",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="results",
                        to="store.control",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Programme",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField()),
                ("district", models.CharField(max_length=40)),
                ("number", models.PositiveSmallIntegerField()),
                ("capacity", models.PositiveIntegerField()),
                ("least", models.PositiveSmallIntegerField()),
                ("most", models.PositiveSmallIntegerField()),
                ("days", models.PositiveSmallIntegerField()),
                ("explore", models.PositiveSmallIntegerField()),
                ("finding", models.CharField(max_length=20)),
                ("expected", models.FloatField()),
                ("low", models.PositiveIntegerField()),
                ("high", models.PositiveIntegerField()),
                ("agency", models.CharField(max_length=40)),
                ("adopted_at", models.DateTimeField()),
                (
                    "adopted_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ProgrammeLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sector", models.CharField(max_length=20)),
                ("proposed", models.PositiveSmallIntegerField()),
                ("planned", models.PositiveSmallIntegerField()),
                ("reason", models.CharField(blank=True, default="", max_length=300)),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="store.programme",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="control",
            index=models.Index(fields=["district", "planned_on"], name="controls_of_a_district"),
        ),
        migrations.AddConstraint(
            model_name="controlresult",
            constraint=models.UniqueConstraint(
                fields=("control", "number"), name="one_result_a_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="programme",
            constraint=models.UniqueConstraint(
                fields=("year", "district", "number"), name="one_programme_a_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="programmeline",
            constraint=models.UniqueConstraint(
                fields=("programme", "sector"), name="one_line_a_sector"
            ),
        ),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
        migrations.RunSQL(COUNTED, "DROP FUNCTION store_controls_counted(date, date)"),
    ]
