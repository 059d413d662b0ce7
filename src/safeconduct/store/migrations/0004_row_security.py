"""Need to know, held by PostgreSQL itself: forced row security on every table with case data.

The application's role sees a row when its case has a relation to the agency and office acting in
this transaction (the seat; who acts for an agency but not on its cases has none), the same relations from which `safeconduct.access` decides; with nobody acting
it sees nothing. What a relation may see of a case, section by section, stays in
`safeconduct.access`. The keeper's role, which no web request can take, works on all cases.
"""

from __future__ import annotations

from django.db import migrations

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

# Without a purpose there is no actor. A setting that was never made is null, one that ended ''.
ACTOR = """
CREATE FUNCTION store_acting(asked text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN current_setting('safeconduct.purpose', true) <> ''
                THEN nullif(current_setting('safeconduct.' || asked, true), '') END
$$;
CREATE FUNCTION store_act(
    acting_user bigint, acting_agency text, acting_office text, acting_purpose text,
    works_on_cases boolean
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('role', 'safeconduct_app', true),
            set_config('safeconduct.user', acting_user::text, true),
            set_config('safeconduct.agency', acting_agency, true),
            set_config('safeconduct.seat',
                CASE WHEN works_on_cases THEN acting_agency ELSE '' END, true),
            set_config('safeconduct.office', acting_office, true),
            set_config('safeconduct.purpose', acting_purpose, true);
END $$;
"""

SEAT = """({row}.agency = store_acting('seat')
    AND {row}.office IN ('', coalesce(store_acting('office'), '')))"""
RELATED = (
    "EXISTS (SELECT FROM store_relation r WHERE r.case_id = {case} AND "
    + SEAT.format(row="r")
    + ")"
)

# These two look past the policies: whether the actor stands in relation to a case cannot be asked
# of rows that are shown by that very answer, and whether a case exists is not the actor's to see.
BEHIND = f"""
CREATE FUNCTION store_related(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT {RELATED.format(case="asked")}
$$;
CREATE FUNCTION store_unopened(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT store_acting('seat') IS NOT NULL
        AND NOT EXISTS (SELECT FROM store_casefile f WHERE f.id = asked)
$$;
"""  # noqa: S608 - nothing in it comes from outside

UNDO = """
DROP FUNCTION store_unopened(uuid);
DROP FUNCTION store_related(uuid);
DROP FUNCTION store_act(bigint, text, text, text, boolean);
DROP FUNCTION store_acting(text);
"""

OF_A_CASE = ("store_event", "store_identity", "store_standing", "store_standingduty")
MINE = "store_acting('user')::bigint"
ITS_CASE = "EXISTS (SELECT FROM store_casefile f WHERE f.reference = case_reference)"

# table → what the application's role sees (USING), what it may write (WITH CHECK).
POLICIES: dict[str, tuple[str, str]] = {
    # The relations of a new case come before its file: they say who may open it.
    "store_relation": (
        f"{SEAT.format(row='store_relation')} OR store_related(case_id)",
        "store_related(case_id) OR store_unopened(case_id)",
    ),
    "store_casefile": (RELATED.format(case="store_casefile.id"),) * 2,
    **{table: (RELATED.format(case=f"{table}.case_id"),) * 2 for table in OF_A_CASE},
    # One's own line first: it is found by its index. Whoever adds an event writes all lines anew.
    "store_listing": (
        f"{SEAT.format(row='store_listing')} OR {RELATED.format(case='store_listing.case_id')}",
        RELATED.format(case="store_listing.case_id"),
    ),
    "store_draft": (f"owner_id = {MINE}",) * 2,
    # An entry is written in one's own name, into one's own strand or that of a case one sees.
    "store_auditentry": (
        f"actor_id = {MINE} OR {ITS_CASE}",
        f"""actor_id = {MINE} AND agency = coalesce(store_acting('agency'), '')
        AND CASE WHEN case_reference = '' THEN strand = 'actor:' || actor_id
            ELSE strand = 'case:' || case_reference AND {ITS_CASE} END""",
    ),
    "store_refuseddetection": ("agency = store_acting('seat')",) * 2,
    # Seals name every case: the keeper's alone.
    "store_checkpoint": ("false", "false"),
    "store_seal": ("false", "false"),
}


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        ALTER TABLE {table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
        DROP POLICY need_to_know ON {table};
        DROP POLICY keeping ON {table};
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0003_list_indexes")]

    operations = [
        migrations.RunSQL(ACTOR + BEHIND, UNDO),
        *[_secure(table, *policy) for table, policy in POLICIES.items()],
    ]
