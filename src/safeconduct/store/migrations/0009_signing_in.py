"""Sign-in, sessions, invitations; and each agency's administrators kept to their own agency.

PostgreSQL itself holds who may touch what of signing in:

* a session or an invitation is there for whoever presents its secret (`bearer`); sessions also for
  the user they belong to; invitations for the administrators of the agency that made them;
* second factors are their user's; administrators of the same agency see that there are some and
  may remove them, sealed as they are;
* a user is changed by themselves or by an administrator of their agency. Nobody gives themselves
  a role, an office or another agency, and nobody sets another's password;
* refused attempts to sign in have a strand of the audit trail that is written while nobody acts.
"""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"
MINE = "store_acting('user')::bigint"

FUNCTIONS = """
CREATE FUNCTION store_bearer() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('safeconduct.bearer', true), '')
$$;
CREATE FUNCTION store_administers(asked text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM store_user u
        WHERE u.id = store_acting('user')::bigint AND u.is_active AND u.agency = asked
          AND u.agency = store_acting('agency') AND 'administrator' = ANY (u.roles))
$$;
CREATE FUNCTION store_guard_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user <> 'safeconduct_app' THEN
        RETURN NEW;
    END IF;
    IF NEW.is_superuser OR NEW.is_staff THEN
        RAISE EXCEPTION 'nobody is given every right' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.password NOT LIKE '!%' THEN
            RAISE EXCEPTION 'nobody sets the password of another'
                USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.agency, NEW.username) IS DISTINCT FROM (OLD.id, OLD.agency, OLD.username) THEN
        RAISE EXCEPTION 'a user stays with their agency' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF (NEW.roles, NEW.office, NEW.is_active, NEW.first_name, NEW.last_name)
       IS DISTINCT FROM (OLD.roles, OLD.office, OLD.is_active, OLD.first_name, OLD.last_name)
       AND NOT store_administers(OLD.agency) THEN
        RAISE EXCEPTION 'only an administrator of the agency changes this'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.password <> OLD.password AND NEW.password NOT LIKE '!%'
       AND NEW.id IS DISTINCT FROM store_acting('user')::bigint THEN
        RAISE EXCEPTION 'nobody sets the password of another'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_user BEFORE INSERT OR UPDATE ON store_user
    FOR EACH ROW EXECUTE FUNCTION store_guard_user();
"""
UNDO = """
DROP TRIGGER guard_user ON store_user;
DROP FUNCTION store_guard_user();
DROP FUNCTION store_administers(text);
DROP FUNCTION store_bearer();
"""

_COLLEAGUE = (
    "EXISTS (SELECT FROM store_user u WHERE u.id = user_id AND store_administers(u.agency))"
)
# table → policies of the application's role: name → what follows "TO safeconduct_app".
POLICIES: dict[str, dict[str, str]] = {
    "store_session": {
        "bearer": f"FOR ALL TO {APP} USING (key = store_bearer()) WITH CHECK (key = store_bearer())",
        "own": f"FOR SELECT TO {APP} USING (user_id = {MINE})",
        "own_end": f"FOR DELETE TO {APP} USING (user_id = {MINE})",
    },
    "store_invitation": {
        "bearer": f"FOR SELECT TO {APP} USING (digest = store_bearer())",
        "bearer_used": f"FOR UPDATE TO {APP} USING (digest = store_bearer() AND used_at IS NULL) "
        "WITH CHECK (digest = store_bearer())",
        "administrators": f"FOR ALL TO {APP} USING (store_administers(agency)) "
        f"WITH CHECK (store_administers(agency) AND {_COLLEAGUE})",
    },
    # Digests and counts: nothing of a person, and needed before anybody is known.
    "store_tally": {"counts": f"FOR ALL TO {APP} USING (true) WITH CHECK (true)"},
    "store_office": {
        "own_agency": f"FOR SELECT TO {APP} USING (agency = store_acting('agency'))",
        "administrators": f"FOR ALL TO {APP} USING (store_administers(agency)) "
        "WITH CHECK (store_administers(agency))",
    },
    # Who signs in is looked up before anybody acts, and names stand beside what was recorded.
    "store_user": {
        "known": f"FOR SELECT TO {APP} USING (true)",
        "own": f"FOR UPDATE TO {APP} USING (id = {MINE}) WITH CHECK (id = {MINE})",
        "administered": f"FOR UPDATE TO {APP} USING (store_administers(agency)) "
        "WITH CHECK (store_administers(agency))",
        "invited": f"FOR INSERT TO {APP} WITH CHECK (store_administers(agency))",
    },
    "mfa_authenticator": {
        "own": f"FOR ALL TO {APP} USING (user_id = {MINE}) WITH CHECK (user_id = {MINE})",
        "seen": f"FOR SELECT TO {APP} USING ({_COLLEAGUE})",
        "reset": f"FOR DELETE TO {APP} USING ({_COLLEAGUE})",
    },
}
# Written before anybody is known, and read to continue the chain: codes and numbers only.
REFUSED = f"""
CREATE POLICY refused_sign_in ON store_auditentry FOR INSERT TO {APP} WITH CHECK (
    actor_id IS NULL AND agency = '' AND strand = 'sign-in' AND deed = 'session.refused');
CREATE POLICY refused_sign_in_seen ON store_auditentry FOR SELECT TO {APP}
    USING (strand = 'sign-in' AND store_acting('user') = '0');
"""
REFUSED_UNDO = """
DROP POLICY refused_sign_in_seen ON store_auditentry;
DROP POLICY refused_sign_in ON store_auditentry;
"""


def _secure(table: str, policies: dict[str, str]) -> migrations.RunSQL:
    made = "".join(f"CREATE POLICY {n} ON {table} {said};\n" for n, said in policies.items())
    dropped = "".join(f"DROP POLICY {name} ON {table};\n" for name in policies)
    return migrations.RunSQL(
        f"""
        {made}
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        ALTER TABLE {table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
        {dropped}
        DROP POLICY keeping ON {table};
        """,
    )


_ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def _user(*, null: bool = False) -> Any:
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE,
        related_name="+",
        to=settings.AUTH_USER_MODEL,
        null=null,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0008_work"), ("mfa", "0003_authenticator_type_uniq")]

    operations = [
        migrations.AddField("user", "session_epoch", models.PositiveIntegerField(default=0)),
        migrations.AddField(
            "user",
            "government_subject",
            models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),
        migrations.CreateModel(
            name="Session",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("content", models.BinaryField()),
                ("expires_at", models.DateTimeField(db_index=True)),
                ("user", _user(null=True)),
                ("device", models.CharField(blank=True, max_length=40)),
                ("begun_at", models.DateTimeField(null=True)),
                ("seen_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", _ID),
                ("user", _user()),
                ("agency", models.CharField(max_length=40)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("used_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Tally",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("value", models.JSONField()),
                ("expires_at", models.DateTimeField(db_index=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Office",
            fields=[
                ("id", _ID),
                ("agency", models.CharField(max_length=40)),
                ("district", models.CharField(max_length=60)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("agency", "district"), name="one_office")
                ],
            },
        ),
        migrations.RunSQL(FUNCTIONS, UNDO),
        *[_secure(table, policies) for table, policies in POLICIES.items()],
        migrations.RunSQL(REFUSED, REFUSED_UNDO),
    ]
