"""Dossiers of prosecution: an office's own, and the federal prosecutor's once they are told.

The federal prosecutor reads what was shared with them or handed over, and writes in the latter. Of
all other dossiers they get counts alone, by a function that looks past the policies.
"""

from __future__ import annotations

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

IN_ROOM = "store_in_room('prosecution')"
FEDERAL = "store_acting('agency') = 'federal_prosecutor'"
OWN = """(agency = store_acting('agency') AND office = coalesce(store_acting('office'), ''))"""
SEEN = f"({IN_ROOM} AND ({OWN} OR federal <> '' AND {FEDERAL}))"
# Whoever hands a dossier over has written in it until then.
KEPT = f"({IN_ROOM} AND ({OWN} OR federal = 'handed_over' AND {FEDERAL}))"
OF_A_DOSSIER = "EXISTS (SELECT FROM store_dossier d WHERE d.id = dossier_id)"
BY_ME = f"""{OF_A_DOSSIER} AND agency = store_acting('agency')
    AND written_by_id = store_acting('user')::bigint"""
# A name lies under the key of the agency whose dossier it is.
UNDER_ITS_KEY = """EXISTS (SELECT FROM store_dossier d
    WHERE d.id = dossier_id AND d.agency = store_suspect.agency)"""
POLICIES = {
    "store_dossier": (SEEN, KEPT),
    "store_dossierchange": (OF_A_DOSSIER, BY_ME),
    "store_dossiermoney": (OF_A_DOSSIER, OF_A_DOSSIER),
    "store_dossierstep": (OF_A_DOSSIER, OF_A_DOSSIER),
    "store_dossiervictim": (OF_A_DOSSIER, OF_A_DOSSIER),
    "store_suspect": (OF_A_DOSSIER, UNDER_ITS_KEY),
}
FIGURES = f"""
CREATE FUNCTION store_dossier_figures()
RETURNS TABLE (state varchar, form varchar, yes bigint, unknown bigint, many bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT d.state, d.form,
        (SELECT count(*) FROM jsonb_each(d.criteria) e WHERE e.value->>'answer' = 'yes'),
        6 - (SELECT count(*) FROM jsonb_each(d.criteria) e
             WHERE e.value->>'answer' IN ('yes', 'no')),
        count(*)
    FROM store_dossier d
    WHERE {IN_ROOM} AND {FEDERAL}
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
$$;
"""  # noqa: S608 - nothing in it comes from outside
APPEND_ONLY = """
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON store_dossierchange
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
"""


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"DROP POLICY keeping ON {table}; DROP POLICY need_to_know ON {table};",
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0018_assistance")]

    operations = [
        migrations.CreateModel(
            name="Dossier",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, default="", max_length=40)),
                ("number", models.CharField(max_length=40)),
                ("title", models.CharField(max_length=120)),
                ("opened_on", models.DateField()),
                ("state", models.CharField(max_length=20)),
                ("form", models.CharField(max_length=20)),
                ("facts", models.JSONField(default=dict)),
                ("criteria", models.JSONField(default=dict)),
                ("departure", models.CharField(blank=True, default="", max_length=10)),
                ("departure_reason", models.TextField(blank=True, default="")),
                ("federal", models.CharField(blank=True, default="", max_length=20)),
                ("version", models.PositiveIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("agency", "office", "number"), name="one_dossier_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DossierMoney",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("what", models.CharField(max_length=200)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("on", models.DateField()),
                ("by", models.CharField(max_length=20)),
                ("struck", models.BooleanField(default=False)),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="money",
                        to="store.dossier",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Suspect",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(db_index=True, max_length=40)),
                ("kind", models.CharField(max_length=20)),
                ("name", models.BinaryField()),
                ("role", models.CharField(max_length=20)),
                (
                    "charges",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                ("struck", models.BooleanField(default=False)),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="suspects",
                        to="store.dossier",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DossierChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("data", models.JSONField(default=dict)),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="changes",
                        to="store.dossier",
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
                        fields=("dossier", "number"), name="one_change_of_a_dossier_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DossierStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.CharField(max_length=60)),
                ("state", models.CharField(max_length=20)),
                ("note", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="store.dossier",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("dossier", "code"), name="one_step_a_code")
                ],
            },
        ),
        migrations.CreateModel(
            name="DossierVictim",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reference", models.CharField(max_length=9)),
                (
                    "duress",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                ("struck", models.BooleanField(default=False)),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="victims",
                        to="store.dossier",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("dossier", "reference"), name="one_victim_a_dossier"
                    )
                ],
            },
        ),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
        migrations.RunSQL(APPEND_ONLY, "DROP TRIGGER refuse_change ON store_dossierchange;"),
        migrations.RunSQL(FIGURES, "DROP FUNCTION store_dossier_figures();"),
    ]
