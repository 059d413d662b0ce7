"""Section by section: what PostgreSQL gives a session of an event, of a standing, of a file.

The rules come from `safeconduct.access`: they are written into ``store_opened`` and
``store_place`` whenever the rights of the roles are set (`safeconduct.store.sections`), and the
functions here ask these rows and nothing else. Whoever acts for a purpose that cannot be used in
any of their relations to a case is shown nothing of it.

The whole of a case is what the law decides on. It is given for a proof alone, which takes a key
outside the database; ``store_proof``, which the application may not read, holds what the proof is
checked by.
"""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

APP = "safeconduct_app"

TABLES = """
CREATE TABLE store_opened (
    relation text, purpose text, sections text[] NOT NULL, meeting boolean NOT NULL,
    PRIMARY KEY (relation, purpose)
);
CREATE TABLE store_place (kind text, name text, value text, PRIMARY KEY (kind, name, value));
CREATE TABLE store_proof (inner_pad bytea NOT NULL, outer_pad bytea NOT NULL);
"""
GUARD = """
CREATE POLICY kept ON {table} USING (true);
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
"""
NO_TABLES = "DROP TABLE store_opened, store_place, store_proof;"

_STANDS = """r.agency = store_acting('seat')
    AND r.office IN ('', coalesce(store_acting('office'), ''))
    AND (r.until IS NULL OR r.until > now())
    AND (r.user_id IS NULL OR r.user_id = store_acting('user')::bigint)"""
_FOR_PURPOSE = """store_relation r
    JOIN store_opened o ON o.relation = r.relation AND o.purpose = store_acting('purpose')"""


def _looks(case: str) -> str:
    return f"EXISTS (SELECT FROM {_FOR_PURPOSE} WHERE r.case_id = {case} AND {_STANDS})"


_DEFINER = "LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
_KEEPER = "current_setting('role') = 'safeconduct_keeper'"

# Whether the actor stands so that the purpose can be used; the sections that are open then; and
# whether more than having met the person opens the indicators.
OPEN = f"""
CREATE FUNCTION store_looks(asked uuid) RETURNS boolean {_DEFINER} AS $$
    SELECT {_looks("asked")}
$$;
CREATE FUNCTION store_sections(asked uuid) RETURNS text[] {_DEFINER} AS $$
    SELECT coalesce(array_agg(DISTINCT s), '{{}}') FROM {_FOR_PURPOSE}, unnest(o.sections) s
    WHERE r.case_id = asked AND {_STANDS} AND (r.sections IS NULL OR s = ANY (r.sections))
$$;
CREATE FUNCTION store_follows(asked uuid) RETURNS boolean {_DEFINER} AS $$
    SELECT EXISTS (SELECT FROM {_FOR_PURPOSE}
        WHERE r.case_id = asked AND {_STANDS} AND NOT o.meeting
            AND 'indicators' = ANY (o.sections)
            AND (r.sections IS NULL OR 'indicators' = ANY (r.sections)))
$$;
CREATE FUNCTION store_seen(asked_kind text, asked_name text, opened text[]) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM store_place p
        WHERE p.kind = asked_kind AND p.name = asked_name AND p.value = ANY (opened))
$$;
"""  # noqa: S608 - nothing in it comes from outside

# The proof is an HMAC-SHA256 over this transaction and the case.
PROOF = f"""
CREATE FUNCTION store_moment() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT pg_backend_pid() || '/' || extract(epoch FROM transaction_timestamp())
$$;
CREATE FUNCTION store_proven(asked uuid, proof bytea) RETURNS boolean {_DEFINER} AS $$
    SELECT {_KEEPER} OR (store_looks(asked) AND EXISTS (SELECT FROM store_proof p
        WHERE proof = sha256(p.outer_pad ||
            sha256(p.inner_pad || convert_to(store_moment() || '/' || asked, 'UTF8')))))
$$;
"""  # noqa: S608 - nothing in it comes from outside

_WHOLE = f"""
CREATE FUNCTION {{name}}(asked uuid, proof bytea) RETURNS SETOF {{table}} {_DEFINER} AS $$
    SELECT t.* FROM {{table}} t WHERE t.case_id = asked{{also}} AND store_proven(asked, proof)
    ORDER BY {{order}}
$$;
"""  # noqa: S608 - nothing in it comes from outside
# The person's own view is made of what the law says, never of what agencies recorded.
NOT_THE_PERSON = " AND store_acting('agency') IS DISTINCT FROM 'person'"
WHOLE = "".join(
    _WHOLE.format(name=name, table=table, order=order, also=also)
    for name, table, order, also in (
        ("store_whole_timeline", "store_event", "seq", NOT_THE_PERSON),
        ("store_whole_standing", "store_standing", "case_id", ""),
        ("store_whole_duties", "store_standingduty", "position", ""),
    )
)

_TIMELINE = f"""
CREATE FUNCTION store_sees_event(its_type text, its_agency text, opened text[]) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT 'timeline_full' = ANY (opened)
        OR ('timeline_own' = ANY (opened) AND its_agency = store_acting('seat'))
        OR store_seen('event', its_type, opened)
$$;
-- `follows`: whether the indicators that others found are open too.
CREATE FUNCTION store_unguarded(its_data jsonb, its_agency text, opened text[], follows boolean)
RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT its_data - ARRAY(SELECT p.name FROM store_place p WHERE p.kind = 'field'
        AND (p.value <> ALL (opened) OR NOT (follows OR its_agency = store_acting('seat'))))
$$;
CREATE FUNCTION store_timeline(asked uuid) RETURNS TABLE (
    id bigint, case_id uuid, seq integer, event_id text, type text, happened_on date,
    recorded_at timestamptz, agency text, recorded_by_id bigint, data jsonb,
    previous_hash bytea, hash bytea, text bytea
) {_DEFINER} AS $$
    SELECT t.id, t.case_id, t.seq, t.event_id, t.type, t.happened_on, t.recorded_at, t.agency,
        t.recorded_by_id,
        CASE WHEN t.data -> 'with' ->> 'agency' IS NULL
            THEN store_unguarded(t.data, t.agency, m.opened, m.follows)
            ELSE store_unguarded(t.data, t.agency, m.opened, m.follows) || jsonb_build_object(
                'with', (t.data -> 'with') || jsonb_build_object('data', store_unguarded(
                    coalesce(t.data -> 'with' -> 'data', '{{}}'),
                    t.data -> 'with' ->> 'agency', m.opened, m.follows)))
        END,
        t.previous_hash, t.hash,
        CASE WHEN 'timeline_full' = ANY (m.opened) OR ('indicators' = ANY (m.opened) AND m.follows)
            OR ('timeline_own' = ANY (m.opened) AND t.agency = store_acting('seat'))
            THEN t.text END
    FROM (SELECT store_sections(asked) AS opened, store_follows(asked) AS follows OFFSET 0) m
    JOIN store_event t ON t.case_id = asked
    LEFT JOIN store_event b ON b.case_id = asked AND b.event_id = t.data ->> 'replaces'
    WHERE store_acting('agency') IS DISTINCT FROM 'person'
        AND CASE WHEN t.type <> 'corrected'
            THEN store_sees_event(t.type, t.agency, m.opened)
            -- Who sees both what a correction replaces and what it puts in its place.
            ELSE (b.id IS NOT NULL OR t.data -> 'with' ->> 'type' IS NOT NULL)
                AND (b.id IS NULL OR store_sees_event(b.type, b.agency, m.opened))
                AND (t.data -> 'with' ->> 'type' IS NULL OR store_sees_event(
                    t.data -> 'with' ->> 'type', t.data -> 'with' ->> 'agency', m.opened))
        END
    ORDER BY t.seq
$$;
"""  # noqa: S608 - nothing in it comes from outside

_OWES = """(its_owner = store_acting('agency') OR EXISTS (SELECT FROM store_place p
    WHERE p.kind = 'role' AND p.name = its_owner AND p.value = store_acting('agency')))"""
_STANDING = f"""
CREATE FUNCTION store_sees_duty(its_owner text, opened text[]) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT 'duties_all' = ANY (opened) OR ('duties_own' = ANY (opened) AND {_OWES})
$$;
CREATE FUNCTION store_told(opening text, opened text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT 'residence' = ANY (opened) AND ('timeline_full' = ANY (opened) OR (
        EXISTS (SELECT FROM store_place p WHERE p.kind = 'opening' AND p.name = opening)
        AND NOT EXISTS (SELECT FROM store_place p
            WHERE p.kind = 'opening' AND p.name = opening AND p.value <> ALL (opened))))
$$;
CREATE FUNCTION store_parts(whole jsonb, opened text[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('on', whole -> 'on')
        || coalesce((SELECT jsonb_object_agg(k.key, k.value) FROM jsonb_each(whole) k
            WHERE store_seen('key', k.key, opened)), '{{}}')
        || jsonb_build_object('conditions', coalesce((
            SELECT jsonb_object_agg(c.key, c.value) FROM jsonb_each(whole -> 'conditions') c
            WHERE store_seen('condition', c.key, opened)), '{{}}'))
        || jsonb_build_object('duties', coalesce((
            SELECT jsonb_agg(d.value ORDER BY d.ordinality)
            FROM jsonb_array_elements(whole -> 'duties') WITH ORDINALITY d
            WHERE store_sees_duty(d.value ->> 'owed_by', opened)), '[]'))
        || CASE WHEN 'residence' = ANY (opened) THEN jsonb_build_object(
            'openings', coalesce((SELECT jsonb_object_agg(e.key, e.value)
                FROM jsonb_each(whole -> 'openings') e WHERE store_told(e.key, opened)), '{{}}'),
            'missing', coalesce((SELECT jsonb_object_agg(e.key, e.value)
                FROM jsonb_each(whole -> 'missing') e WHERE store_told(e.key, opened)), '{{}}'))
            ELSE '{{}}' END
$$;
CREATE FUNCTION store_standing_of(asked uuid) RETURNS TABLE (
    case_id uuid, phase text, document text, document_last_day date, held boolean, next_due date,
    next_duty text, next_owner text, overdue boolean, assessment text, answer jsonb,
    asked_on date, changes_on date
) {_DEFINER} AS $$
    SELECT t.case_id,
        CASE WHEN 'standing' = ANY (m.opened) THEN t.phase ELSE '' END,
        CASE WHEN 'documents' = ANY (m.opened) THEN t.document ELSE '' END,
        CASE WHEN 'documents' = ANY (m.opened) THEN t.document_last_day END,
        'documents' = ANY (m.opened) AND t.held,
        CASE WHEN store_sees_duty(t.next_owner, m.opened) THEN t.next_due END,
        CASE WHEN store_sees_duty(t.next_owner, m.opened) THEN t.next_duty ELSE '' END,
        CASE WHEN store_sees_duty(t.next_owner, m.opened) THEN t.next_owner ELSE '' END,
        'duties_all' = ANY (m.opened) AND t.overdue,
        CASE WHEN 'assessment' = ANY (m.opened) THEN t.assessment ELSE '' END,
        store_parts(t.answer, m.opened),
        t.asked_on,
        -- An eighteenth birthday may be that day.
        CASE WHEN 'timeline_full' = ANY (m.opened) THEN t.changes_on END
    FROM (SELECT store_sections(asked) AS opened OFFSET 0) m
    JOIN store_standing t ON t.case_id = asked
    WHERE store_looks(asked)
$$;
CREATE FUNCTION store_duties_of(asked uuid) RETURNS SETOF store_standingduty {_DEFINER} AS $$
    SELECT t.* FROM (SELECT store_sections(asked) AS opened OFFSET 0) m
    JOIN store_standingduty t ON t.case_id = asked
    WHERE store_sees_duty(t.owed_by, m.opened) ORDER BY t.position
$$;
"""  # noqa: S608 - nothing in it comes from outside
SECTIONED = _TIMELINE + _STANDING
BEFORE = """
DROP FUNCTION store_timeline(uuid);
DROP FUNCTION store_standing_of(uuid);
DROP FUNCTION store_duties_of(uuid);
"""

# A kind of file stands in all of its sections, or is for one relation alone.
FILES = f"""
CREATE OR REPLACE FUNCTION store_opens_file(asked uuid, its_kind text, its_agency text)
RETURNS boolean {_DEFINER} AS $$
    SELECT ('timeline_own' = ANY (m.opened) AND its_agency = store_acting('seat'))
        OR (EXISTS (SELECT FROM store_place p WHERE p.kind = 'file' AND p.name = its_kind)
            AND NOT EXISTS (SELECT FROM store_place p WHERE p.kind = 'file'
                AND p.name = its_kind AND p.value <> ALL (m.opened)))
        OR EXISTS (SELECT FROM {_FOR_PURPOSE} JOIN store_place p ON p.value = r.relation
            WHERE r.case_id = asked AND {_STANDS} AND p.kind = 'reader' AND p.name = its_kind)
    FROM (SELECT store_sections(asked) AS opened OFFSET 0) m
$$;
"""  # noqa: S608 - nothing in it comes from outside

# table → what a session sees of it, and may write: for a purpose that can be used there.
_OF_A_CASE = {
    "store_casefile": _looks("store_casefile.id"),
    "store_event": _looks("store_event.case_id"),
    "store_standing": _looks("store_standing.case_id"),
    "store_standingduty": _looks("store_standingduty.case_id"),
    "store_identity": "'identity' = ANY (store_sections(store_identity.case_id))",
}
POLICIES = "".join(
    f"ALTER POLICY need_to_know ON {table} USING ({rule}) WITH CHECK ({rule});\n"
    for table, rule in _OF_A_CASE.items()
)
# State Security sees its own answers, others those of the section.
POLICIES += """
ALTER POLICY need_to_know ON store_threatanswer USING (
    store_looks(case_id)
    AND (agency = store_acting('seat') OR 'threat' = ANY (store_sections(case_id))));
"""


# One question where there were several: the end of a strand once nobody else adds to it, which
# each statement of the function sees anew; and a session by the digest of its secret.
FEWER = """
CREATE FUNCTION store_next_link(asked text) RETURNS TABLE (seq bigint, hash bytea)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(asked, 0));
    RETURN QUERY
        SELECT l.seq::bigint, l.hash FROM (
            (SELECT a.seq, a.hash FROM store_auditentry a WHERE a.strand = asked
             ORDER BY a.seq DESC LIMIT 1)
            UNION ALL (SELECT k.seq, k.hash FROM store_last_link(asked) k)) l
        ORDER BY l.seq DESC LIMIT 1;
END $$;
CREATE FUNCTION store_session_of(asked text) RETURNS SETOF store_session
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.* FROM store_session s WHERE s.key = asked
$$;
"""


def seal(apps: Any, schema_editor: Any) -> None:
    """Encrypt what stood in clear, under the keys of each case; an erased person's has none."""
    from safeconduct.access.classes import FACTS
    from safeconduct.store.facts import close_fact
    from safeconduct.store.keys import unwrap
    from safeconduct.store.models import CaseKey
    from safeconduct.store.vault import of_case

    def sealed(row: tuple[Any, ...]) -> tuple[bytes, bytes, Any]:
        case_id, offence, alone, wrapped, version, generation = row
        copy = CaseKey(
            case_id=case_id,
            key_class=FACTS,
            wrapped=wrapped,
            version=version,
            generation=generation,
        )
        key = of_case(unwrap(copy), generation)
        said = {True: "yes", False: "no", None: ""}[alone]
        return (
            close_fact(key, case_id, "offence", offence),
            close_fact(key, case_id, "unaccompanied", said),
            case_id,
        )

    with schema_editor.connection.cursor() as cursor:
        cursor.execute(IN_CLEAR, [FACTS])
        rows = [sealed(row) for row in cursor.fetchall()]
        cursor.executemany(SEALED, rows)


IN_CLEAR = """
SELECT f.id, f.offence_in_clear, f.unaccompanied_in_clear, k.wrapped, k.version, k.generation
FROM store_casefile f
JOIN store_casekey k ON k.case_id = f.id AND k.relation_id IS NULL AND k.key_class = %s
"""
SEALED = "UPDATE store_casefile SET offence = %s, unaccompanied = %s WHERE id = %s"


def _closed(name: str) -> list[migrations.operations.base.Operation]:
    return [
        migrations.RenameField("casefile", name, f"{name}_in_clear"),
        migrations.AddField("casefile", name, models.BinaryField(null=True)),
    ]


class Migration(migrations.Migration):
    dependencies = [("store", "0015_retention")]

    operations = [
        migrations.RunSQL(
            TABLES
            + "".join(GUARD.format(table=f"store_{name}") for name in ("opened", "place", "proof")),
            NO_TABLES,
        ),
        migrations.RunSQL(OPEN + PROOF + WHOLE),
        migrations.RunSQL(BEFORE + SECTIONED + FILES + POLICIES),
        migrations.RunSQL(FEWER),
        *_closed("offence"),
        *_closed("unaccompanied"),
        migrations.RunPython(seal),
        migrations.RemoveField("casefile", "offence_in_clear"),
        migrations.RemoveField("casefile", "unaccompanied_in_clear"),
    ]
