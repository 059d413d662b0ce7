"""Signed checkpoints, the public keys they are signed with, and who may read the trail of a case.

The application reads the entries of its actor alone. What others did at a case comes through one
function, which asks first: the centre that guides or guards the person, the person, and a data
protection officer of an agency that is related to the case get all of it; the Immigration Office
what its own people did.
"""

from __future__ import annotations

import django.contrib.postgres.indexes
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"
KEYS = "store_signingkey"

GUARD_KEYS = f"""
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {KEYS}
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
ALTER TABLE {KEYS} ENABLE ALWAYS TRIGGER append_only;
CREATE POLICY need_to_know ON {KEYS} FOR SELECT TO {APP} USING (true);
CREATE POLICY keeping ON {KEYS} TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE {KEYS} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
"""
OPEN_KEYS = f"""
ALTER TABLE {KEYS} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
DROP POLICY need_to_know ON {KEYS};
DROP POLICY keeping ON {KEYS};
DROP TRIGGER append_only ON {KEYS};
"""

MINE = "store_acting('user')::bigint"
SEAT = f"""(r.agency = store_acting('seat')
        AND r.office IN ('', coalesce(store_acting('office'), ''))
        AND (r.until IS NULL OR r.until > now()) AND (r.user_id IS NULL OR r.user_id = {MINE}))"""
FUNCTIONS = f"""
CREATE FUNCTION store_history_scope(asked text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN bool_or({SEAT} AND r.relation IN ('guides', 'guards', 'is')) THEN 'all'
        WHEN bool_or(r.agency = store_acting('agency'))
             AND store_holds('data_protection_officer') THEN 'all'
        WHEN bool_or({SEAT} AND r.relation = 'decides') THEN 'own' END
    FROM store_casefile f JOIN store_relation r ON r.case_id = f.id WHERE f.reference = asked
$$;
CREATE FUNCTION store_last_link(asked text) RETURNS TABLE (seq integer, hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.seq, e.hash FROM store_auditentry e
    WHERE e.strand = asked AND (
        asked = 'actor:' || {MINE}
        OR EXISTS (SELECT FROM store_casefile f
                   WHERE f.reference = substr(asked, 6) AND asked LIKE 'case:%'
                   AND (store_related(f.id) OR store_history_scope(f.reference) IS NOT NULL)))
    ORDER BY e.seq DESC LIMIT 1
$$;
CREATE FUNCTION store_history(asked text) RETURNS SETOF store_auditentry
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.* FROM store_auditentry e
    WHERE e.strand = 'case:' || asked AND CASE (SELECT store_history_scope(asked))
        WHEN 'all' THEN true
        WHEN 'own' THEN e.agency = store_acting('agency')
        ELSE false END
$$;
"""  # noqa: S608 - nothing in it comes from outside
UNDO = """
DROP FUNCTION store_history(text);
DROP FUNCTION store_last_link(text);
DROP FUNCTION store_history_scope(text);
"""

ITS_CASE = "EXISTS (SELECT FROM store_casefile f WHERE f.reference = case_reference)"
# An entry is written in one's own name; who reads the trail of a case leaves one in it.
WRITES = f"""actor_id = {MINE} AND agency = coalesce(store_acting('agency'), '')
    AND CASE WHEN case_reference = '' THEN strand = 'actor:' || actor_id
        ELSE strand = 'case:' || case_reference
            AND ({ITS_CASE} OR store_history_scope(case_reference) IS NOT NULL) END"""
NARROW = f"""ALTER POLICY need_to_know ON store_auditentry
    USING (actor_id = {MINE}) WITH CHECK ({WRITES});"""


class Migration(migrations.Migration):
    dependencies = [("store", "0009_signing_in")]

    operations = [
        migrations.CreateModel(
            name="SigningKey",
            fields=[
                ("key_id", models.CharField(max_length=16, primary_key=True, serialize=False)),
                ("public_key", models.BinaryField(max_length=32)),
                ("since", models.DateTimeField()),
                ("previous", models.BinaryField(blank=True, default=b"", max_length=32)),
                ("by_itself", models.BinaryField(max_length=64)),
                ("by_previous", models.BinaryField(max_length=64, null=True)),
            ],
            options={"abstract": False},
        ),
        migrations.AddField(
            model_name="checkpoint",
            name="key_id",
            field=models.CharField(blank=True, max_length=16),
        ),
        migrations.AddField(
            model_name="checkpoint",
            name="signature",
            field=models.BinaryField(max_length=64, null=True),
        ),
        migrations.AddIndex(
            model_name="auditentry",
            index=django.contrib.postgres.indexes.BrinIndex(fields=["at"], name="audit_by_time"),
        ),
        migrations.RunSQL(GUARD_KEYS, OPEN_KEYS),
        migrations.RunSQL(FUNCTIONS, UNDO),
        migrations.RunSQL(NARROW, migrations.RunSQL.noop),
    ]
