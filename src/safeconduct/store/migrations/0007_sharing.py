"""Referrals, consent, emergency access.

A relation can end on its own, open only some sections, and be for one member of staff. To
PostgreSQL a relation past its end is none, and one for another person is none: every policy that
asks for a relation asks so from here on, and so does `store_related`, which later tables use.
"""

from __future__ import annotations

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

# Of a row with an agency and an office; of a row that can also end; of a relation.
_SEAT = """{row}.agency = store_acting('seat')
    AND {row}.office IN ('', coalesce(store_acting('office'), ''))"""
_LASTS = "({row}.until IS NULL OR {row}.until > now())"
_MINE = "({row}.user_id IS NULL OR {row}.user_id = store_acting('user')::bigint)"


def _stands(row: str) -> str:
    return f"({_SEAT} AND {_LASTS} AND {_MINE})".format(row=row)


def _related(case: str) -> str:
    return f"EXISTS (SELECT FROM store_relation r WHERE r.case_id = {case} AND {_stands('r')})"


RELATED = f"""
CREATE OR REPLACE FUNCTION store_related(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT {_related("asked")}
$$;
"""

_SEEN = {
    "store_relation": f"{_stands('store_relation')} OR store_related(case_id)",
    "store_casefile": _related("store_casefile.id"),
    "store_event": _related("store_event.case_id"),
    "store_identity": _related("store_identity.case_id"),
    "store_standing": _related("store_standing.case_id"),
    "store_standingduty": _related("store_standingduty.case_id"),
    "store_listing": f"({_SEAT} AND {_LASTS}) OR ".format(row="store_listing")
    + _related("store_listing.case_id"),
}
_WRITTEN = {
    "store_relation": "store_related(case_id) OR store_unopened(case_id)",
    "store_listing": _related("store_listing.case_id"),
}
POLICIES = "".join(
    f"ALTER POLICY need_to_know ON {table} USING ({sees}) "
    f"WITH CHECK ({_WRITTEN.get(table, sees)});\n"
    for table, sees in _SEEN.items()
)


class Migration(migrations.Migration):
    dependencies = [("store", "0006_case_keys")]

    operations = [
        migrations.RemoveConstraint(model_name="relation", name="related_once"),
        migrations.AddField("listing", "until", models.DateTimeField(null=True)),
        migrations.AddField("relation", "permit", models.UUIDField(null=True)),
        migrations.AddField(
            "relation",
            "sections",
            django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=20), null=True, size=None
            ),
        ),
        migrations.AddField("relation", "until", models.DateTimeField(null=True)),
        migrations.AddField(
            "relation",
            "user",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            "relation",
            models.Index(
                condition=models.Q(("until__isnull", False)),
                fields=["until"],
                name="relation_ends",
            ),
        ),
        migrations.AddConstraint(
            "relation",
            models.UniqueConstraint(
                fields=("case", "agency", "office", "relation", "permit"),
                name="related_once",
                nulls_distinct=False,
            ),
        ),
        migrations.RunSQL(RELATED + POLICIES, migrations.RunSQL.noop),
    ]
