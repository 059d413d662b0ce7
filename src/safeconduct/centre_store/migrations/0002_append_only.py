"""What the Centre's database itself refuses, whoever asks.

* What was delivered, linked, released, charged and published is never changed. Records and links
  may be removed by the owner when their time has come, never changed.
* Of a release nobody checks what they prepared, and nothing is published unchecked.
* The ledger has no gap and no second branch: each row takes the next number and names the hash of
  the one before.
"""

from __future__ import annotations

from django.db import migrations

FOREVER = """delivery linkrun release releasestep ledgerrow publication figure""".split()
UNCHANGED = """record link""".split()

REFUSE = """
CREATE FUNCTION centre_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
"""

# ALWAYS: also where triggers are switched off for replication.
GUARD = """
CREATE TRIGGER append_only BEFORE {deeds} ON centre_store_{table}
    FOR EACH STATEMENT EXECUTE FUNCTION centre_refuse_change();
ALTER TABLE centre_store_{table} ENABLE ALWAYS TRIGGER append_only;
"""

STEP = """
CREATE FUNCTION centre_check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    preparer bigint := (SELECT signed_by FROM centre_store_release WHERE id = NEW.release_id);
BEGIN
    IF NEW.step IN ('checked', 'returned') AND NEW.signed_by = preparer THEN
        RAISE EXCEPTION 'a release is checked by somebody other than who prepared it'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.step = 'published' AND NOT EXISTS (
        SELECT 1 FROM centre_store_releasestep
        WHERE release_id = NEW.release_id AND step = 'checked' AND signed_by <> preparer
    ) THEN
        RAISE EXCEPTION 'a release is published once somebody else has checked it'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.step IN ('checked', 'published') AND EXISTS (
        SELECT 1 FROM centre_store_releasestep
        WHERE release_id = NEW.release_id AND step = 'returned'
    ) THEN
        RAISE EXCEPTION 'a release that was returned is prepared anew'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER two_people BEFORE INSERT ON centre_store_releasestep
    FOR EACH ROW EXECUTE FUNCTION centre_check_step();
ALTER TABLE centre_store_releasestep ENABLE ALWAYS TRIGGER two_people;
"""

LEDGER = """
CREATE FUNCTION centre_check_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('centre_ledger', 0));
    SELECT seq, hash INTO last FROM centre_store_ledgerrow ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, 0) + 1
        OR (last.hash IS NOT NULL AND NEW.previous_hash <> last.hash) THEN
        RAISE EXCEPTION 'the ledger goes on from its last row'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER unbroken BEFORE INSERT ON centre_store_ledgerrow
    FOR EACH ROW EXECUTE FUNCTION centre_check_ledger();
ALTER TABLE centre_store_ledgerrow ENABLE ALWAYS TRIGGER unbroken;
"""


class Migration(migrations.Migration):
    dependencies = [("centre_store", "0001_initial")]

    operations = [
        migrations.RunSQL(REFUSE, migrations.RunSQL.noop),
        *(
            migrations.RunSQL(
                GUARD.format(table=table, deeds="UPDATE OR DELETE OR TRUNCATE"),
                migrations.RunSQL.noop,
            )
            for table in FOREVER
        ),
        *(
            migrations.RunSQL(GUARD.format(table=table, deeds="UPDATE"), migrations.RunSQL.noop)
            for table in UNCHANGED
        ),
        migrations.RunSQL(STEP, migrations.RunSQL.noop),
        migrations.RunSQL(LEDGER, migrations.RunSQL.noop),
    ]
