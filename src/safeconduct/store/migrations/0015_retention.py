"""The program itself erases: a person at the end of a period, or again after a restore.

Until now only an agency in relation to the case could. Whoever erases now also ends the sheet of
codes and destroys what was written to ask for an access in an emergency.
"""

from django.db import migrations

# What each deletes follows the case; `store_forget_keys` of migration `case_keys` looks on.
FORGET = """
CREATE OR REPLACE FUNCTION store_forget_keys(asked uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF current_setting('role') <> 'safeconduct_keeper' AND NOT store_related(asked) THEN
        RETURN;
    END IF;
    DELETE FROM store_nametoken n USING store_relation r
        WHERE r.id = n.relation_id AND r.case_id = asked;
    DELETE FROM store_stay WHERE case_id = asked;
    DELETE FROM store_casekey WHERE case_id = asked;
    UPDATE store_papersheet SET revoked_at = now() WHERE case_id = asked AND revoked_at IS NULL;
    UPDATE store_emergencyaccess SET reason = '', data_key = '' WHERE case_id = asked;
    UPDATE store_identityrequest SET reason = '', data_key = '' WHERE case_id = asked;
END $$;
"""
BEFORE = """
CREATE OR REPLACE FUNCTION store_forget_keys(asked uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM store_nametoken n USING store_relation r
    WHERE r.id = n.relation_id AND r.case_id = asked AND store_related(asked);
    DELETE FROM store_stay WHERE case_id = asked AND store_related(asked);
    DELETE FROM store_casekey WHERE case_id = asked AND store_related(asked)
$$;
"""


class Migration(migrations.Migration):
    dependencies = [("store", "0014_own_lines")]

    operations = [migrations.RunSQL(FORGET, BEFORE)]
