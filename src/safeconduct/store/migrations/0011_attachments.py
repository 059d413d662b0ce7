"""Files of a case. PostgreSQL itself shows a file to whom its kind is opened, and to who added it.

The table of kinds is that of `safeconduct.access.files`; a test holds the two together.
"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

# Which relation opens which section, for the sections that open a kind of file.
OPENS = {
    "identity": """detected referred_to guides guards decides prosecutes asked submitted_to
        submitted_for_aid permitted emergency""",
    "identity_proof": "guides guards decides submitted_to permitted",
    "documents": """guides guards decides prosecutes submitted_to submitted_for_aid permitted
        emergency is""",
    "residence": "guides guards decides prosecutes submitted_to",
    "timeline_own": """detected referred_to guides guards decides prosecutes asked submitted_to
        submitted_for_aid""",
}


def _open(section: str) -> str:
    relations = ", ".join(f"'{name}'" for name in OPENS[section].split())
    return (
        f"coalesce(bool_or(r.relation IN ({relations})"
        f" AND (r.sections IS NULL OR '{section}' = ANY (r.sections))), false)"
    )


FUNCTION = f"""
CREATE FUNCTION store_opens_file(asked uuid, its_kind text, its_agency text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT (its_agency = store_acting('seat') AND {_open("timeline_own")})
        OR CASE its_kind
            WHEN 'identity_paper' THEN {_open("identity")} AND {_open("identity_proof")}
            WHEN 'residence_document'
                THEN {_open("identity")} AND {_open("documents")} AND {_open("residence")}
            WHEN 'statement' THEN coalesce(bool_or(r.relation = 'prosecutes'), false)
            ELSE false END
    FROM store_relation r
    WHERE r.case_id = asked AND r.agency = store_acting('seat')
        AND r.office IN ('', coalesce(store_acting('office'), ''))
        AND (r.until IS NULL OR r.until > now())
        AND (r.user_id IS NULL OR r.user_id = store_acting('user')::bigint)
$$;
"""  # noqa: S608 - nothing in it comes from outside

OPENED = "store_opens_file(case_id, kind, agency)"
OURS = "agency = store_acting('seat')"
IN_OURS = f"""EXISTS (SELECT FROM store_attachment a
    WHERE a.id = attachment_id AND a.{OURS})"""
POLICIES = f"""
CREATE POLICY need_to_know ON store_attachment FOR SELECT TO {APP} USING ({OPENED});
CREATE POLICY adding ON store_attachment FOR INSERT TO {APP}
    WITH CHECK ({OURS} AND added_by_id = store_acting('user')::bigint AND {OPENED});
CREATE POLICY destroying ON store_attachment FOR UPDATE TO {APP}
    USING ({OURS} AND {OPENED}) WITH CHECK ({OURS});
CREATE POLICY keeping ON store_attachment TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_attachment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY need_to_know ON store_attachmentchunk FOR SELECT TO {APP}
    USING (EXISTS (SELECT FROM store_attachment a WHERE a.id = attachment_id));
CREATE POLICY adding ON store_attachmentchunk FOR INSERT TO {APP} WITH CHECK ({IN_OURS});
CREATE POLICY destroying ON store_attachmentchunk FOR DELETE TO {APP} USING ({IN_OURS});
CREATE POLICY keeping ON store_attachmentchunk TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_attachmentchunk ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
"""  # noqa: S608 - nothing in it comes from outside
UNDO = "DROP FUNCTION store_opens_file(uuid, text, text);"


class Migration(migrations.Migration):
    dependencies = [("store", "0010_signed_record")]

    operations = [
        migrations.CreateModel(
            name="Attachment",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=30)),
                ("media_type", models.CharField(max_length=30)),
                ("size", models.IntegerField()),
                ("agency", models.CharField(max_length=40)),
                ("added_at", models.DateTimeField()),
                ("destroyed_at", models.DateTimeField(null=True)),
                (
                    "added_by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.casefile",
                    ),
                ),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="AttachmentChunk",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.SmallIntegerField()),
                ("content", models.BinaryField()),
                (
                    "attachment",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chunks",
                        to="store.attachment",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("attachment", "seq"), name="chunk_place")
                ],
            },
        ),
        migrations.RunSQL(FUNCTION, UNDO),
        migrations.RunSQL(POLICIES, migrations.RunSQL.noop),
    ]
