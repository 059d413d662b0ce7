"""Reports and their editions: each agency's own to write, once published everybody's to read."""

from __future__ import annotations

import uuid
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

# Whose report is whose (K-4, PR-7): the same as `safeconduct.policy.reports.kinds`.
WRITER = "CASE kind WHEN 'assessment' THEN 'equal_opportunities' ELSE 'criminal_policy' END"
MINE = "(store_in_room('reports') AND agency = store_acting('agency'))"
ACTS = "= store_acting('user')::bigint"
ITS_REPORT = f"EXISTS (SELECT FROM store_report r WHERE r.id = report_id AND {MINE})"
ITS_EDITION = """EXISTS (SELECT FROM store_reportedition e WHERE e.id = edition_id
    AND store_in_room('reports') AND e.agency = store_acting('agency'))"""
BEGUN = f"{MINE} AND agency = {WRITER} AND begun_by_id {ACTS}"
PUBLISHED = f"""{ITS_REPORT} AND published_by_id {ACTS} AND EXISTS (
    SELECT FROM store_report r WHERE r.id = report_id AND r.kind = store_reportedition.kind
    AND r.year = store_reportedition.year AND r.agency = store_reportedition.agency)"""
# table → who reads, who writes.
POLICIES = {
    "store_report": (MINE, BEGUN),
    "store_reportpart": (ITS_REPORT, ITS_REPORT),
    "store_reportproposal": (ITS_REPORT, f"{ITS_REPORT} AND proposed_by_id {ACTS}"),
    "store_reportedition": ("true", PUBLISHED),
    "store_reportfile": ("true", ITS_EDITION),
}


def _secure(table: str, reads: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} FOR SELECT TO {APP} USING ({reads});
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
        DROP POLICY need_to_know ON {table};
        """,
    )


def _number() -> tuple[str, Any]:
    return (
        "id",
        models.BigAutoField(
            auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
        ),
    )


def _to(table: str, related: str = "+") -> Any:
    return models.ForeignKey(
        on_delete=django.db.models.deletion.PROTECT, related_name=related, to=table
    )


USER = settings.AUTH_USER_MODEL


class Migration(migrations.Migration):
    dependencies = [("store", "0022_prevention")]

    operations = [
        migrations.CreateModel(
            name="Report",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("year", models.PositiveIntegerField()),
                ("agency", models.CharField(max_length=40)),
                ("figures", models.CharField(max_length=40)),
                ("begun_by", _to(USER)),
                ("begun_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "year"), name="one_report_a_kind_and_year"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="ReportPart",
            fields=[
                _number(),
                ("report", _to("store.report", "parts")),
                ("part", models.CharField(max_length=20)),
                ("language", models.CharField(blank=True, max_length=2)),
                (
                    "writing",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.writing",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("report", "part", "language"),
                        name="one_writing_a_part_and_language",
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="ReportProposal",
            fields=[
                _number(),
                ("report", _to("store.report", "proposals")),
                ("standing", models.CharField(max_length=64)),
                ("correction", models.TextField(blank=True)),
                ("language", models.CharField(max_length=2)),
                ("proposed_by", _to(USER)),
                ("proposed_at", models.DateTimeField()),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="ReportEdition",
            fields=[
                _number(),
                ("report", _to("store.report", "editions")),
                ("kind", models.CharField(max_length=20)),
                ("year", models.PositiveIntegerField()),
                ("agency", models.CharField(max_length=40)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("correction", models.TextField(blank=True)),
                ("language", models.CharField(max_length=2)),
                ("proposed_by", _to(USER)),
                ("published_by", _to(USER)),
                ("published_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("report", "number"), name="one_edition_a_number"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("published_by", models.F("proposed_by")), _negated=True
                        ),
                        name="published_by_another",
                    ),
                ]
            },
        ),
        migrations.CreateModel(
            name="ReportFile",
            fields=[
                _number(),
                ("edition", _to("store.reportedition", "files")),
                ("name", models.CharField(max_length=120)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveIntegerField()),
                ("content", models.BinaryField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("edition", "name"), name="one_file_a_name")
                ]
            },
        ),
        *[_secure(table, *rules) for table, rules in POLICIES.items()],
    ]
