"""Referrals, consent, emergency access.

A relation can end on its own, open only some sections, and be for one member of staff. To
PostgreSQL a relation past its end is none, and one for another person is none: every policy that
asks for a relation asks so from here on, and so does `store_related`, which later tables use.
"""

from __future__ import annotations

import uuid
from typing import Any

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
CREATE OR REPLACE FUNCTION store_mine(asked bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM store_relation r WHERE r.id = asked AND {_stands("r")})
$$;
"""  # noqa: S608 - nothing in it comes from outside

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

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"
MINE = "store_acting('user')::bigint"
HERE = "agency = store_acting('seat')"
RECEIVED = """(to_agency = store_acting('seat')
    AND to_office IN ('', coalesce(store_acting('office'), '')))"""
SENT = f"({HERE} AND office IN ('', coalesce(store_acting('office'), '')))"
BY_ME = f"user_id = {MINE} AND {HERE}"
CONCERNS = "(agency = store_acting('agency') OR store_acting('agency') = ANY (concerned))"

# It looks past the policies: who serves as what decides on rows that the policies show.
SERVES = f"""
CREATE FUNCTION store_serves_as(asked text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_user u WHERE u.id = {MINE} AND u.is_active
                   AND u.agency = store_acting('agency') AND asked = ANY (u.roles))
$$;
"""  # noqa: S608 - nothing in it comes from outside

# An access in an emergency is made here and nowhere else, so that its limits hold for every
# session: who works on cases, for themselves alone, four hours at most, a few times a day, never
# who the person is, never notes or shelter. It is kept also where no such case exists.
EMERGENCY = f"""
CREATE FUNCTION store_break_glass(
    access uuid, asked text, opens text[], hours integer, its_key bytea, why bytea
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me bigint := {MINE};
    mine text := store_acting('seat');
    my_office text := coalesce(store_acting('office'), '');
    found uuid;
    held text[] := '{{}}';
    ends timestamptz := now() + make_interval(hours => hours);
BEGIN
    IF me IS NULL OR mine IS NULL OR mine = 'person'
       OR mine IN ('criminal_policy', 'central_service', 'equal_opportunities',
                   'foreign_affairs', 'other')
       OR hours NOT BETWEEN 1 AND 4 OR cardinality(opens) < 1
       OR NOT opens <@ ARRAY['person', 'assessment', 'referral_state', 'guidance', 'contact',
                             'standing', 'documents', 'minor', 'whereabouts'] THEN
        RAISE EXCEPTION 'no such emergency access' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('emergency', me));
    IF (SELECT count(*) >= 5 FROM store_emergencyaccess e
        WHERE e.user_id = me AND e.at > now() - interval '24 hours') THEN
        RETURN 'too-many';
    END IF;
    SELECT id INTO found FROM store_casefile WHERE reference = asked;
    IF found IS NOT NULL AND store_related(found) THEN
        RETURN 'related';
    END IF;
    SELECT coalesce(array_agg(DISTINCT r.agency), '{{}}') INTO held FROM store_relation r
    WHERE r.case_id = found AND r.relation IN ('guides', 'guards');
    IF cardinality(held) = 0 THEN
        SELECT coalesce(array_agg(DISTINCT r.agency), '{{}}') INTO held FROM store_relation r
        WHERE r.case_id = found AND r.relation = 'detected';
    END IF;
    INSERT INTO store_emergencyaccess (id, case_id, reference, user_id, agency, office, concerned,
        sections, at, until, data_key, reason)
    VALUES (access, found, asked, me, mine, my_office, held, opens, now(), ends, its_key, why);
    IF found IS NULL THEN
        RETURN 'none';
    END IF;
    INSERT INTO store_relation
        (case_id, agency, office, relation, until, sections, user_id, permit)
    VALUES (found, mine, my_office, 'emergency', ends, opens, me, access);
    RETURN 'opened';
END $$;

CREATE FUNCTION store_end_emergency(access uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    whose bigint;
    which uuid;
BEGIN
    UPDATE store_emergencyaccess e SET ended_at = now()
    WHERE e.id = access AND e.ended_at IS NULL AND e.until > now()
      AND (e.user_id = {MINE} OR (store_serves_as('data_protection_officer') AND {CONCERNS}))
    RETURNING e.user_id, e.case_id INTO whose, which;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    -- What a second person opened besides ends with it.
    DELETE FROM store_relation r
    WHERE r.case_id = which AND r.user_id = whose AND r.relation = 'emergency';
    RETURN true;
END $$;

CREATE FUNCTION store_decide_identity(asked uuid, agrees boolean, hours integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    ends timestamptz := now() + make_interval(hours => hours);
    put store_identityrequest;
BEGIN
    IF hours NOT BETWEEN 1 AND 4 THEN
        RAISE EXCEPTION 'no such disclosure' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE store_identityrequest i
    SET decided_at = now(), decided_by_id = {MINE}, approved = agrees,
        until = CASE WHEN agrees THEN ends END
    WHERE i.id = asked AND i.decided_at IS NULL AND i.at > now() - interval '24 hours'
      AND i.user_id <> {MINE} AND store_serves_as('custodian') AND {CONCERNS}
    RETURNING * INTO put;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF agrees THEN
        INSERT INTO store_relation
            (case_id, agency, office, relation, until, sections, user_id, permit)
        SELECT put.case_id, u.agency, u.office, 'emergency', ends, ARRAY['identity'], u.id, put.id
        FROM store_user u WHERE u.id = put.user_id;
    END IF;
    -- Who asked is told by the database: a custodian of another agency cannot write to them.
    INSERT INTO store_notice
        (agency, office, user_id, role, kind, reference, urgent, created_at)
    VALUES (put.agency, '', put.user_id, '',
        CASE WHEN agrees THEN 'identity-disclosed' ELSE 'identity-refused' END, '', false, now());
    RETURN true;
END $$;
"""  # noqa: S608 - nothing in it comes from outside

UNDO = """
DROP FUNCTION store_decide_identity(uuid, boolean, integer);
DROP FUNCTION store_end_emergency(uuid);
DROP FUNCTION store_break_glass(uuid, text, text[], integer, bytea, bytea);
"""

GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
ALTER TABLE {table} ENABLE ALWAYS TRIGGER append_only;
"""

# table → what the application's role sees (USING), what it may write (WITH CHECK).
NEW: dict[str, tuple[str, str]] = {
    "store_referralstate": ("store_related(case_id)", f"store_related(case_id) AND {BY_ME}"),
    # Both sides keep what was disclosed, also when the relation has ended.
    "store_manifest": (
        f"{SENT} OR {RECEIVED}",
        f"store_related(case_id) AND {SENT} AND {BY_ME}",
    ),
    "store_consent": (
        f"store_related(case_id) OR {RECEIVED}",
        f"store_related(case_id) AND {BY_ME}",
    ),
    "store_consentstep": (
        "EXISTS (SELECT FROM store_consent c WHERE c.id = consent_id)",
        f"EXISTS (SELECT FROM store_consent c WHERE c.id = consent_id) AND {BY_ME}",
    ),
    "store_threatanswer": (
        "store_related(case_id)",
        f"store_related(case_id) AND {BY_ME} AND agency = 'state_security'",
    ),
    "store_emergencyaccess": (
        f"user_id = {MINE} OR (store_serves_as('data_protection_officer') AND {CONCERNS})",
        "false",
    ),
    # A question is put undecided, and decided by the function alone.
    "store_identityrequest": (
        f"""user_id = {MINE} OR ({CONCERNS} AND (store_serves_as('custodian')
            OR store_serves_as('data_protection_officer')))""",
        f"store_related(case_id) AND {BY_ME} AND decided_at IS NULL AND approved IS NULL",
    ),
}
_ADD_ONLY = (
    "store_referralstate",
    "store_manifest",
    "store_consent",
    "store_consentstep",
    "store_threatanswer",
)


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """
        + (GUARD.format(table=table) if table in _ADD_ONLY else ""),
        migrations.RunSQL.noop,
    )


def _id() -> tuple[str, Any]:
    return (
        "id",
        models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
    )


def _to(model: str, *, index: bool = True, null: bool = False) -> Any:
    return models.ForeignKey(
        db_index=index,
        null=null,
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=model,
    )


def _codes(length: int) -> Any:
    return django.contrib.postgres.fields.ArrayField(
        base_field=models.CharField(max_length=length), size=None
    )


_USER = settings.AUTH_USER_MODEL
_STEP: list[tuple[str, Any]] = [
    ("at", models.DateTimeField()),
    ("agency", models.CharField(max_length=40)),
    ("user", _to(_USER, index=False)),
]
_CASE: tuple[str, Any] = ("case", _to("store.casefile"))
_REFERENCE: tuple[str, Any] = ("reference", models.CharField(max_length=9))
_TO: list[tuple[str, Any]] = [
    ("to_agency", models.CharField(max_length=40)),
    ("to_office", models.CharField(blank=True, max_length=60)),
]
TABLES = [
    migrations.CreateModel(
        "ReferralState",
        [
            _id(),
            *_STEP,
            _CASE,
            ("event_id", models.CharField(max_length=60)),
            ("state", models.CharField(max_length=10)),
            ("plan", models.CharField(blank=True, max_length=20)),
            ("reason", models.BinaryField(null=True)),
        ],
    ),
    migrations.CreateModel(
        "Manifest",
        [
            _id(),
            *_STEP,
            _CASE,
            ("kind", models.CharField(max_length=10)),
            _REFERENCE,
            ("office", models.CharField(blank=True, max_length=60)),
            *_TO,
            ("subject", models.CharField(max_length=60)),
            ("document", models.TextField()),
            ("key", models.CharField(max_length=16)),
            ("signature", models.BinaryField(max_length=64)),
        ],
    ),
    migrations.CreateModel(
        "Consent",
        [
            _id(),
            *_STEP,
            _CASE,
            _REFERENCE,
            ("given_on", models.DateField()),
            *_TO,
            ("purpose", models.CharField(max_length=20)),
            ("sections", _codes(20)),
            ("language", models.CharField(max_length=3)),
            ("interpreter", models.BooleanField()),
            ("last_day", models.DateField()),
        ],
    ),
    migrations.CreateModel(
        "ConsentStep",
        [
            _id(),
            *_STEP,
            (
                "consent",
                models.ForeignKey(
                    on_delete=django.db.models.deletion.PROTECT,
                    related_name="steps",
                    to="store.consent",
                ),
            ),
            ("step", models.CharField(max_length=12)),
        ],
    ),
    migrations.CreateModel(
        "ThreatAnswer", [_id(), *_STEP, _CASE, ("threat", models.BooleanField())]
    ),
    migrations.CreateModel(
        "EmergencyAccess",
        [
            _id(),
            ("case", _to("store.casefile", null=True)),
            _REFERENCE,
            ("user", _to(_USER)),
            ("agency", models.CharField(max_length=40)),
            ("office", models.CharField(blank=True, max_length=60)),
            ("concerned", _codes(40)),
            ("sections", _codes(20)),
            ("at", models.DateTimeField()),
            ("until", models.DateTimeField()),
            ("ended_at", models.DateTimeField(null=True)),
            ("data_key", models.BinaryField()),
            ("reason", models.BinaryField()),
        ],
    ),
    migrations.CreateModel(
        "IdentityRequest",
        [
            _id(),
            _CASE,
            _REFERENCE,
            ("user", _to(_USER)),
            ("agency", models.CharField(max_length=40)),
            ("concerned", _codes(40)),
            ("at", models.DateTimeField()),
            ("data_key", models.BinaryField()),
            ("reason", models.BinaryField()),
            ("decided_at", models.DateTimeField(null=True)),
            ("decided_by", _to(_USER, index=False, null=True)),
            ("approved", models.BooleanField(null=True)),
            ("until", models.DateTimeField(null=True)),
        ],
    ),
    migrations.AddIndex(
        "consent", models.Index(fields=["to_agency", "-at"], name="consent_received")
    ),
    migrations.AddIndex(
        "manifest", models.Index(fields=["to_agency", "-at"], name="manifest_received")
    ),
    migrations.AddConstraint(
        "consentstep",
        models.UniqueConstraint(fields=("consent", "step"), name="one_consent_step_each"),
    ),
    migrations.AddConstraint(
        "referralstate",
        models.UniqueConstraint(fields=("case", "event_id", "state"), name="one_step_each"),
    ),
]


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
        *TABLES,
        migrations.RunSQL(SERVES, "DROP FUNCTION store_serves_as(text);"),
        *[_secure(table, *policy) for table, policy in NEW.items()],
        migrations.RunSQL(EMERGENCY, UNDO),
    ]
