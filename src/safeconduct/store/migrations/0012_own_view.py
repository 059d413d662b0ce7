"""The person's own view: sheets of codes, and what PostgreSQL shows whoever comes with a code.

* A code is used up, and its sheet found, by functions alone: whoever types it has no account and
  no case yet. They answer to the agency ``person`` and to no other.
* The person reads the own case file, how everyone stands to it, where it stands and who looked.
  No other table shows them a row, and none but the audit trail takes one from them.
"""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

FUNCTIONS = """
CREATE FUNCTION store_use_code(asked bytea) RETURNS TABLE (
    outcome text, code bigint, sheet bigint, reference text, used_at timestamptz, left_over bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    it record;
    instant timestamptz := clock_timestamp();
BEGIN
    IF store_acting('agency') IS DISTINCT FROM 'person' THEN
        RAISE EXCEPTION 'a code is used by the person alone' USING ERRCODE = '42501';
    END IF;
    -- The sheet first: two codes of one sheet wait for each other, and for its end.
    SELECT c.id, c.used_at, s.id AS sheet_id, s.expires_at, s.revoked_at, f.reference INTO it
    FROM store_papercode c
    JOIN store_papersheet s ON s.id = c.sheet_id JOIN store_casefile f ON f.id = s.case_id
    WHERE c.digest = asked FOR UPDATE OF s, c;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'unknown', NULL::bigint, NULL::bigint, NULL, NULL::timestamptz,
            NULL::bigint;
        RETURN;
    END IF;
    IF it.revoked_at IS NULL AND it.used_at IS NULL AND it.expires_at > instant THEN
        UPDATE store_papercode c SET used_at = instant WHERE c.id = it.id;
        RETURN QUERY SELECT 'opened', it.id, it.sheet_id, it.reference::text, instant,
            (SELECT count(*) FROM store_papercode c
             WHERE c.sheet_id = it.sheet_id AND c.used_at IS NULL);
        RETURN;
    END IF;
    UPDATE store_papersheet s SET refused = refused + 1, refused_at = instant
    WHERE s.id = it.sheet_id;
    RETURN QUERY SELECT
        CASE WHEN it.revoked_at IS NOT NULL THEN 'revoked'
             WHEN it.used_at IS NOT NULL THEN 'used' ELSE 'expired' END,
        it.id, it.sheet_id, NULL, NULL::timestamptz, NULL::bigint;
END $$;

CREATE FUNCTION store_open_visit(asked bigint, after timestamptz) RETURNS TABLE (
    reference text, used_at timestamptz, left_over bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT f.reference::text, c.used_at,
        (SELECT count(*) FROM store_papercode o WHERE o.sheet_id = s.id AND o.used_at IS NULL)
    FROM store_papercode c
    JOIN store_papersheet s ON s.id = c.sheet_id JOIN store_casefile f ON f.id = s.case_id
    WHERE store_acting('agency') = 'person' AND c.id = asked AND c.used_at > after
        AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
$$;
"""
NO_FUNCTIONS = """
DROP FUNCTION store_open_visit(bigint, timestamptz);
DROP FUNCTION store_use_code(bytea);
"""

# table → what the application's role sees and may write.
POLICIES = {
    "store_papersheet": "store_related(case_id)",
    "store_papercode": "EXISTS (SELECT FROM store_papersheet s WHERE s.id = sheet_id)",
}


def _secure(table: str, rule: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({rule}) WITH CHECK ({rule});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        ALTER TABLE {table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
        DROP POLICY need_to_know ON {table};
        DROP POLICY keeping ON {table};
        """,
    )


# The person's entries name no user; those that concern no case stand in the strand of user 0, whom
# no account can be. An entry that was added is read back: one's own, and of it the number.
ENTRIES = f"""
CREATE POLICY own_view_adds ON store_auditentry FOR INSERT TO {APP} WITH CHECK (
    store_acting('agency') = 'person' AND agency = 'person' AND actor_id IS NULL
    AND CASE WHEN case_reference = '' THEN strand = 'actor:0'
        ELSE strand = 'case:' || case_reference AND case_reference = store_acting('office')
            AND EXISTS (SELECT FROM store_casefile f WHERE f.reference = case_reference) END);
CREATE POLICY own_view_chain ON store_auditentry FOR SELECT TO {APP} USING (
    store_acting('agency') = 'person' AND agency = 'person'
    AND case_reference IN ('', coalesce(store_acting('office'), '')));
"""
NO_ENTRIES = """
DROP POLICY own_view_chain ON store_auditentry;
DROP POLICY own_view_adds ON store_auditentry;
"""

# Beside whatever else is allowed, on every table there is: asked once a query, not once a row.
NOT_THE_PERSON = "(SELECT store_acting('agency')) IS DISTINCT FROM 'person'"
READ = ("casefile", "relation", "standing", "standingduty", "auditentry")
CLOSED = f"""
DO $$
DECLARE
    guarded text;
BEGIN
    FOR guarded IN
        SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
            AND relname LIKE 'store\\_%' ORDER BY relname
    LOOP
        IF guarded = ANY (ARRAY{[f"store_{name}" for name in READ]}) THEN
            EXECUTE format($sql$
                CREATE POLICY own_view_changes ON %1$I AS RESTRICTIVE FOR UPDATE TO {APP}
                    USING ({NOT_THE_PERSON});
                CREATE POLICY own_view_removes ON %1$I AS RESTRICTIVE FOR DELETE TO {APP}
                    USING ({NOT_THE_PERSON});
            $sql$, guarded);
            IF guarded <> 'store_auditentry' THEN
                EXECUTE format($sql$
                    CREATE POLICY own_view_closed ON %I AS RESTRICTIVE FOR INSERT TO {APP}
                        WITH CHECK ({NOT_THE_PERSON});
                $sql$, guarded);
            END IF;
        ELSE
            EXECUTE format($sql$
                CREATE POLICY own_view_closed ON %I AS RESTRICTIVE TO {APP}
                    USING ({NOT_THE_PERSON}) WITH CHECK ({NOT_THE_PERSON});
            $sql$, guarded);
        END IF;
    END LOOP;
END $$;
"""  # noqa: S608 - nothing in it comes from outside
NOT_CLOSED = """
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN SELECT policyname, tablename FROM pg_policies
        WHERE policyname IN ('own_view_closed', 'own_view_changes', 'own_view_removes')
    LOOP
        EXECUTE format('DROP POLICY %I ON %I', made.policyname, made.tablename);
    END LOOP;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("store", "0011_attachments")]

    operations = [
        migrations.CreateModel(
            name="PaperSheet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("language", models.CharField(max_length=2)),
                ("agency", models.CharField(max_length=40)),
                ("issued_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("revoked_at", models.DateTimeField(null=True)),
                ("refused", models.IntegerField(default=0)),
                ("refused_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.casefile",
                    ),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="PaperCode",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.BinaryField(max_length=32, unique=True)),
                ("used_at", models.DateTimeField(null=True)),
                (
                    "sheet",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="codes",
                        to="store.papersheet",
                    ),
                ),
            ],
            options={"abstract": False},
        ),
        migrations.RunSQL(FUNCTIONS, NO_FUNCTIONS),
        *[_secure(table, rule) for table, rule in POLICIES.items()],
        migrations.RunSQL(ENTRIES, NO_ENTRIES),
        migrations.RunSQL(CLOSED, NOT_CLOSED),
    ]
