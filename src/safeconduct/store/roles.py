"""The four roles of the database, and exactly what each may do.

The owner makes and changes tables. The application's role answers the web: it adds to the timeline
and to the audit trail and can do nothing else to them, for the cases of the agency that acts
(migration `row_security`). The keeper's role, for the command line and the caretaker, may do the
same to all cases, and seals them. The copier's role reads every row, for backups, and changes
nothing; no policy that asks who acts is asked for it. Append-only is held by these rights and, for
whoever has more rights, by triggers.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from safeconduct.store import room_rules, sections

APP_ROLE = "safeconduct_app"
KEEPER_ROLE = "safeconduct_keeper"
COPIER_ROLE = "safeconduct_copier"
OWNER_ROLE = "safeconduct_owner"
NAME = "safeconduct"

NONE: tuple[str, ...] = ()
ADD_ONLY = ("SELECT", "INSERT")
NO_REMOVAL = ("SELECT", "INSERT", "UPDATE")
ALL = ("SELECT", "INSERT", "UPDATE", "DELETE")

# Tables that are not listed may be read and written row by row (`ALL`).
RIGHTS: dict[str, tuple[str, ...]] = {
    "store_event": ("INSERT",),
    "store_standing": ("INSERT", "DELETE"),
    "store_standingduty": ("INSERT", "DELETE"),
    "store_auditentry": ADD_ONLY,
    "store_checkpoint": NONE,
    "store_seal": NONE,
    "store_signingkey": ("SELECT",),
    "store_attachment": NO_REMOVAL,
    "store_attachmentchunk": ("SELECT", "INSERT", "DELETE"),
    "store_casefile": NO_REMOVAL,
    "store_identity": NO_REMOVAL,
    "store_casekey": ADD_ONLY,
    "store_nametoken": ADD_ONLY,
    "store_shelter": NO_REMOVAL,
    "store_stay": NO_REMOVAL,
    # They go with the person alone (`store_forget_keys`).
    "store_assistanceplan": NO_REMOVAL,
    "store_assistancegoal": NO_REMOVAL,
    "store_assistancestep": NO_REMOVAL,
    "store_assistanceconsent": NO_REMOVAL,
    "store_assistancewording": ADD_ONLY,
    # Reckoned by a function of the database alone.
    "store_centrefigure": ("SELECT",),
    "store_civilaction": NO_REMOVAL,
    "store_refuseddetection": NO_REMOVAL,
    "store_papersheet": NO_REMOVAL,
    # Used up by a function of the database alone.
    "store_papercode": ADD_ONLY,
    "store_user": NO_REMOVAL,
    "store_referralstate": ADD_ONLY,
    "store_manifest": ADD_ONLY,
    "store_consent": ADD_ONLY,
    "store_consentstep": ADD_ONLY,
    "store_threatanswer": ADD_ONLY,
    # Made, decided and ended by the database's own functions alone (migration `sharing`).
    "store_emergencyaccess": ("SELECT",),
    "store_identityrequest": ADD_ONLY,
    "store_apikey": NO_REMOVAL,
    "store_notice": NO_REMOVAL,
    "store_substitute": ("SELECT", "INSERT", "DELETE"),
    "store_mail": ("SELECT",),
    "store_meeting": NO_REMOVAL,
    "store_meetingguest": NO_REMOVAL,
    "store_meetingline": ADD_ONLY,
    "store_meetingmove": ADD_ONLY,
    "store_meetingaction": NO_REMOVAL,
    "store_recommendation": ADD_ONLY,
    "store_recommendationstep": ADD_ONLY,
    "store_actionplan": ADD_ONLY,
    "store_plangoal": ADD_ONLY,
    "store_planprogress": ADD_ONLY,
    "store_report": ADD_ONLY,
    "store_reportpart": ADD_ONLY,
    "store_reportproposal": ADD_ONLY,
    "store_reportedition": ADD_ONLY,
    "store_reportfile": ADD_ONLY,
    "store_writing": ADD_ONLY,
    "store_programme": ADD_ONLY,
    "store_programmeline": ADD_ONLY,
    "store_control": ADD_ONLY,
    "store_controlresult": ADD_ONLY,
    "store_writingversion": ADD_ONLY,
    # What is wrong in a dossier is struck, not removed.
    "store_dossier": NO_REMOVAL,
    "store_dossierchange": ADD_ONLY,
    "store_dossiermoney": NO_REMOVAL,
    "store_dossierstep": NO_REMOVAL,
    "store_dossiervictim": NO_REMOVAL,
    "store_suspect": NO_REMOVAL,
    "store_campaign": NO_REMOVAL,
    "store_leafletstock": ADD_ONLY,
    "store_leafletreview": ADD_ONLY,
    "store_centrecontact": ADD_ONLY,
    "store_deskrequest": ADD_ONLY,
    "store_deskstep": ADD_ONLY,
    "store_deskmanifest": ADD_ONLY,
    # The rules on access, and what proofs are checked by (`safeconduct.store.sections`).
    "store_opened": ("SELECT",),
    "store_place": ("SELECT",),
    "store_proof": NONE,
    "django_migrations": ("SELECT",),
    # Kept by the sign-in library, and empty here: accounts have no address and no tokens.
    "account_emailaddress": ("SELECT",),
    "account_emailconfirmation": NONE,
    "socialaccount_socialaccount": ("SELECT",),
    "socialaccount_socialapp": ("SELECT",),
    "socialaccount_socialtoken": NONE,
    # Sessions lie in a table of our own: see `safeconduct.store.sessions`.
    "django_session": NONE,
}
# The columns that the application's role reads of tables whose other columns are open to some
# sections alone: where a row stands, never what it says. The rest is had of one case at a time
# (`safeconduct.store.whole`).
COLUMNS: dict[str, tuple[str, ...]] = {
    "store_event": tuple(
        """id case_id seq event_id recorded_at agency recorded_by_id previous_hash hash""".split()
    ),
    "store_standing": ("case_id",),
    "store_standingduty": ("id", "case_id", "position"),
}
# What the keeper's role may do beyond the application's, of which it is a member.
KEEPER_RIGHTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(COLUMNS, ("SELECT",)),
    "account_emailconfirmation": ("SELECT",),
    "socialaccount_socialtoken": ("SELECT",),
    "django_session": ("SELECT",),
    # It opens what the keeper reads anyway.
    "store_proof": ("SELECT",),
    # A new root key of an agency: every copy is wrapped, every word of a name written anew.
    "store_casekey": ("UPDATE",),
    "store_nametoken": ("DELETE",),
    "store_deskrequest": ("UPDATE",),
    "store_deskstep": ("UPDATE",),
    "store_checkpoint": ADD_ONLY,
    "store_seal": ADD_ONLY,
    "store_notice": ("DELETE",),
    "store_mail": ALL,
    "store_signingkey": ADD_ONLY,
    # What is old enough to be erased (`safeconduct.store.retention`).
    "store_papersheet": ("DELETE",),
    "store_papercode": ("DELETE",),
    "store_apikey": ("DELETE",),
    "store_refuseddetection": ("DELETE",),
    "store_emergencyaccess": ("UPDATE",),
    "store_identityrequest": ("UPDATE",),
}

# Tables with row security whose rows the copier would not see.
_UNCOPIED = """
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity AND NOT EXISTS (
        SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'copying')
    ORDER BY c.relname
"""


def rights(table: str) -> tuple[str, ...]:
    """Return the rights of the application's role on `table`."""
    return RIGHTS.get(table, ALL)


def make(owner: BaseDatabaseWrapper) -> None:
    """Make the roles that are not there, before anything names them.

    `owner` is a connection that owns the tables; its login becomes a member of both, so that it
    can work as either where it is the only login there is.
    """
    quote = owner.ops.quote_name
    app, keeper = quote(APP_ROLE), quote(KEEPER_ROLE)
    with transaction.atomic(using=owner.alias), owner.cursor() as cursor:
        for role in (APP_ROLE, KEEPER_ROLE, COPIER_ROLE):
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE ROLE {quote(role)} NOLOGIN")
        cursor.execute(f"GRANT {app} TO {keeper}")
        cursor.execute(f"GRANT {app}, {keeper} TO CURRENT_USER")
        cursor.execute(f"GRANT {quote(COPIER_ROLE)} TO {keeper}")
        cursor.execute(f"GRANT {quote(COPIER_ROLE)} TO CURRENT_USER")


def grant(owner: BaseDatabaseWrapper, *, members: Iterable[str] = ()) -> None:
    """Set the rights of both roles anew, and the rules on what they are shown.

    `owner` is a connection that owns the tables; `members` are logins that take the application's
    role when they connect. Everything not granted here is taken away.
    """
    quote = owner.ops.quote_name
    app, keeper = quote(APP_ROLE), quote(KEEPER_ROLE)
    # In one transaction: programs at work never meet a moment without rights.
    with transaction.atomic(using=owner.alias), owner.cursor() as cursor:
        for login in members:
            if login != APP_ROLE:
                cursor.execute(f"GRANT {app} TO {quote(login)}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {app}")
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {app}, {keeper}, PUBLIC")
        cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {app}")
        for table in sorted(owner.introspection.table_names(cursor)):
            for role, granted in ((app, rights(table)), (keeper, KEEPER_RIGHTS.get(table))):
                if granted:
                    cursor.execute(f"GRANT {', '.join(granted)} ON {quote(table)} TO {role}")
            if columns := COLUMNS.get(table):
                named = ", ".join(map(quote, columns))
                cursor.execute(f"GRANT SELECT ({named}) ON {quote(table)} TO {app}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {quote(COPIER_ROLE)}")
        for kind in ("TABLES", "SEQUENCES"):
            every = f"SELECT ON ALL {kind} IN SCHEMA public"
            cursor.execute(f"GRANT {every} TO {quote(COPIER_ROLE)}")
        cursor.execute(_UNCOPIED)
        for (table,) in cursor.fetchall():
            policy = f"CREATE POLICY copying ON {quote(table)} FOR SELECT"
            cursor.execute(f"{policy} TO {quote(COPIER_ROLE)} USING (true)")
        # Rows are loaded by way of a temporary table.
        cursor.execute(
            "SELECT has_database_privilege(%s, current_database(), 'TEMPORARY')", [KEEPER_ROLE]
        )
        if not cursor.fetchone()[0]:
            name = quote(str(owner.settings_dict["NAME"]))
            cursor.execute(f"GRANT TEMPORARY ON DATABASE {name} TO {keeper}")
        sections.write(owner)
        room_rules.write(owner)
