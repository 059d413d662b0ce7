"""What the database itself refuses, whoever asks.

* Events, the audit trail and the checkpoints are never changed or removed.
* An event continues its case's chain: the next number, and the hash of the one before.
* No contact with a centre is recorded while the person is assessed as implicated. S2, section 5:
  a person implicated in organising or pursuing trafficking is not to be put in contact with a
  specialised centre.
"""

from __future__ import annotations

from django.db import migrations

ADD_ONLY = ("store_event", "store_auditentry", "store_checkpoint", "store_seal")

REFUSE = """
CREATE FUNCTION store_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
"""

# ALWAYS: also where triggers are switched off for replication.
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
ALTER TABLE {table} ENABLE ALWAYS TRIGGER append_only;
"""

# The assessment as corrections leave it: of several corrections of one event the one recorded
# last counts; the order is by day, then by place.
ASSESSMENT = """
CREATE FUNCTION store_assessment(asked uuid, before integer) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT stands.data ->> 'as'
    FROM store_event e
    LEFT JOIN LATERAL (
        SELECT c.data -> 'with' AS instead
        FROM store_event c
        WHERE c.case_id = e.case_id AND c.seq < before AND c.type = 'corrected'
          AND c.data ->> 'replaces' = e.event_id
        ORDER BY c.recorded_at DESC, c.seq DESC LIMIT 1
    ) correction ON true
    CROSS JOIN LATERAL (
        SELECT
            CASE WHEN correction IS NULL THEN e.type ELSE instead ->> 'type' END AS type,
            CASE WHEN correction IS NULL THEN e.happened_on
                 ELSE (instead ->> 'happened_on')::date END AS happened_on,
            CASE WHEN correction IS NULL THEN e.data ELSE instead -> 'data' END AS data
    ) stands
    WHERE e.case_id = asked AND e.seq < before AND e.type <> 'corrected'
      AND stands.type = 'assessed'
    ORDER BY stands.happened_on DESC, e.seq DESC
    LIMIT 1
$$;
"""

EVENT = """
CREATE FUNCTION store_check_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before_it bytea;
    kind text := NEW.type;
BEGIN
    IF NEW.seq = 1 THEN
        before_it := decode(repeat('00', 32), 'hex');
    ELSE
        SELECT hash INTO before_it FROM store_event
        WHERE case_id = NEW.case_id AND seq = NEW.seq - 1;
    END IF;
    IF before_it IS DISTINCT FROM NEW.previous_hash THEN
        RAISE EXCEPTION 'event % does not continue the timeline of its case', NEW.seq
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF kind = 'corrected' THEN
        kind := NEW.data -> 'with' ->> 'type';
    END IF;
    IF kind IN ('centre_contact', 'centre_invited', 'referred', 'guidance_started')
       AND store_assessment(NEW.case_id, NEW.seq) = 'implicated' THEN
        RAISE EXCEPTION 'no contact with a centre while the person is assessed as implicated'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'no_contact_while_implicated';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER check_event BEFORE INSERT ON store_event
    FOR EACH ROW EXECUTE FUNCTION store_check_event();
ALTER TABLE store_event ENABLE ALWAYS TRIGGER check_event;
"""

UNDO = """
DROP TRIGGER check_event ON store_event;
DROP FUNCTION store_check_event();
DROP FUNCTION store_assessment(uuid, integer);
"""


class Migration(migrations.Migration):
    dependencies = [("store", "0001_tables")]

    operations = [
        migrations.RunSQL(REFUSE, "DROP FUNCTION store_refuse_change();"),
        *[
            migrations.RunSQL(GUARD.format(table=table), f"DROP TRIGGER append_only ON {table};")
            for table in ADD_ONLY
        ],
        migrations.RunSQL(ASSESSMENT + EVENT, UNDO),
    ]
