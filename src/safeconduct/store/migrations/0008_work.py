"""Notices, assignments, substitutes, and what is sent outside to say that something waits.

Notices are for whom they name: one user (and who stands in for them these days), or everybody of
an agency and office with a role. The application cannot read what another agency is told, though
it may tell it of a case that the actor sees. What is sent outside names no case to its reader.
"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

MINE = "store_acting('user')::bigint"
AGENCY = "agency = store_acting('agency')"
OFFICE = "office IN ('', coalesce(store_acting('office'), ''))"
WORKS_ON_CASES = "store_acting('seat') IS NOT NULL"

# They look past the policies: who holds which role, who stands in for whom, and whose a calendar
# is, decide on the very rows that the policies show.
FUNCTIONS = f"""
CREATE FUNCTION store_holds(asked text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_user u WHERE u.id = {MINE} AND u.is_active
                   AND u.agency = store_acting('agency') AND asked = ANY (u.roles))
$$;
CREATE FUNCTION store_stands_in_for(asked bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_substitute s
                   WHERE s.absent_id = asked AND s.substitute_id = {MINE}
                   AND (now() AT TIME ZONE 'Europe/Brussels')::date
                       BETWEEN s.first_day AND s.last_day)
$$;
CREATE FUNCTION store_colleague(asked bigint, its_agency text, its_office text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_user u WHERE u.id = asked AND u.is_active
                   AND u.agency = its_agency AND its_office IN ('', u.office)
                   AND 'caseworker' = ANY (u.roles))
$$;
CREATE FUNCTION store_same_office(one bigint, other bigint, its_agency text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_user u WHERE u.id = one AND u.agency = its_agency
                   AND store_colleague(other, its_agency, u.office))
$$;
CREATE FUNCTION store_seated(asked uuid, its_agency text, its_office text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM store_relation r WHERE r.case_id = asked
                   AND r.agency = its_agency AND r.office IN ('', its_office))
$$;
CREATE FUNCTION store_calendar_of(asked bytea) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT f.user_id FROM store_calendarfeed f JOIN store_user u ON u.id = f.user_id
    WHERE f.token_hash = asked AND u.is_active
$$;
"""  # noqa: S608 - nothing in it comes from outside
# What was told stays as it was told; acknowledging is all that a reader does to it, and once.
GUARD = """
CREATE FUNCTION store_guard_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user = 'safeconduct_app' AND (
        OLD.acknowledged_at IS NOT NULL
        OR to_jsonb(NEW) - 'acknowledged_at' - 'acknowledged_by_id'
           <> to_jsonb(OLD) - 'acknowledged_at' - 'acknowledged_by_id'
    ) THEN
        RAISE EXCEPTION 'a notice is acknowledged once, and changed by nobody'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_notice BEFORE UPDATE ON store_notice
    FOR EACH ROW EXECUTE FUNCTION store_guard_notice();
"""
UNGUARD = "DROP TRIGGER guard_notice ON store_notice; DROP FUNCTION store_guard_notice();"
UNDO = """
DROP FUNCTION store_calendar_of(bytea);
DROP FUNCTION store_seated(uuid, text, text);
DROP FUNCTION store_same_office(bigint, bigint, text);
DROP FUNCTION store_colleague(bigint, text, text);
DROP FUNCTION store_stands_in_for(bigint);
DROP FUNCTION store_holds(text);
"""

ADMINISTERS = f"{AGENCY} AND store_holds('administrator')"
FOR_ME = f"""{AGENCY} AND CASE
    WHEN user_id IS NOT NULL THEN user_id = {MINE} OR store_stands_in_for(user_id)
    WHEN role = '' THEN {OFFICE} AND {WORKS_ON_CASES}
    ELSE {OFFICE} AND store_holds(role) END"""
OF_THE_SEAT = f"{AGENCY} AND (({WORKS_ON_CASES} AND {OFFICE}) OR store_holds('administrator'))"
TELLS = f"""{AGENCY} OR EXISTS (SELECT FROM store_casefile f
    WHERE f.reference = store_notice.reference)"""

AWAY = f"{AGENCY} AND (absent_id = {MINE} OR store_holds('administrator'))"
RELATED = "store_related(case_id)"

# table → for each kind of statement: what it reaches (USING), what it may leave (WITH CHECK).
POLICIES: dict[str, dict[str, tuple[str, str]]] = {
    # One's own line first: it is found by its index. Whoever adds an event writes all lines anew.
    "store_workline": {
        "ALL": (f"({AGENCY} AND {OFFICE} AND {WORKS_ON_CASES}) OR {RELATED}", RELATED)
    },
    "store_notice": {
        "SELECT": (FOR_ME, ""),
        "INSERT": ("", TELLS),
        "UPDATE": (FOR_ME, f"{FOR_ME} AND acknowledged_by_id = {MINE}"),
    },
    # An assignment opens nothing, and is given to nobody outside the agency and office it is of.
    "store_assignment": {
        "ALL": (
            OF_THE_SEAT,
            f"""{OF_THE_SEAT} AND assigned_by_id = {MINE}
            AND store_colleague(user_id, agency, office) AND store_seated(case_id, agency, office)""",
        ),
    },
    "store_substitute": {
        "SELECT": (f"{AGENCY} AND ({WORKS_ON_CASES} OR store_holds('administrator'))", ""),
        "INSERT": (
            "",
            f"{AWAY} AND store_same_office(absent_id, substitute_id, agency)",
        ),
        "DELETE": (AWAY, ""),
    },
    "store_mailchoice": {"ALL": (f"user_id = {MINE}",) * 2},
    "store_calendarfeed": {"ALL": (f"user_id = {MINE}",) * 2},
    "store_mail": {"SELECT": (ADMINISTERS, "")},
    "store_webhook": {"ALL": (ADMINISTERS,) * 2},
    "store_delivery": {"ALL": (ADMINISTERS,) * 2},
}


def _secure(table: str, policies: dict[str, tuple[str, str]]) -> migrations.RunSQL:
    made, gone = "", f"DROP POLICY keeping ON {table};"
    for number, (statement, (sees, writes)) in enumerate(policies.items()):
        using = f" USING ({sees})" if sees else ""
        check = f" WITH CHECK ({writes})" if writes else ""
        name = "need_to_know" if number == 0 else f"need_to_know_{statement.lower()}"
        made += f"CREATE POLICY {name} ON {table} FOR {statement} TO {APP}{using}{check};\n"
        gone += f"DROP POLICY {name} ON {table};"
    return migrations.RunSQL(
        f"""
        {made}
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        gone,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0007_sharing")]

    operations = [
        migrations.CreateModel(
            name="Assignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, max_length=60)),
                ("assigned_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("token_hash", models.BinaryField(max_length=32, unique=True)),
                ("made_at", models.DateTimeField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=40)),
                ("reference", models.CharField(blank=True, max_length=9)),
                ("created_at", models.DateTimeField()),
                ("attempts", models.SmallIntegerField(default=0)),
                ("next_try", models.DateTimeField(null=True)),
                ("delivered_at", models.DateTimeField(null=True)),
                ("status", models.SmallIntegerField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Mail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=10)),
                ("once", models.CharField(max_length=40)),
                ("created_at", models.DateTimeField()),
                ("attempts", models.SmallIntegerField(default=0)),
                ("next_try", models.DateTimeField(null=True)),
                ("sent_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="MailChoice",
            fields=[
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("address", models.EmailField(blank=True, max_length=254)),
                ("digest", models.BooleanField(default=True)),
                ("urgent", models.BooleanField(default=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, max_length=60)),
                ("role", models.CharField(blank=True, max_length=40)),
                ("kind", models.CharField(max_length=40)),
                ("reference", models.CharField(blank=True, max_length=9)),
                ("due", models.DateField(null=True)),
                ("urgent", models.BooleanField(default=False)),
                ("once", models.CharField(max_length=160, null=True, unique=True)),
                ("created_at", models.DateTimeField()),
                ("passed_on_at", models.DateTimeField(null=True)),
                ("acknowledged_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Substitute",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("first_day", models.DateField()),
                ("last_day", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="Webhook",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("url", models.CharField(max_length=300)),
                ("data_key", models.BinaryField()),
                ("secret", models.BinaryField()),
                ("made_at", models.DateTimeField()),
                ("failures", models.IntegerField(default=0)),
                ("disabled_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.AddField(
            model_name="assignment",
            name="assigned_by",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="assignment",
            name="case",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="store.casefile",
            ),
        ),
        migrations.AddField(
            model_name="assignment",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="mail",
            name="user",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="acknowledged_by",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="notice",
            name="user",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="substitute",
            name="absent",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="substitute",
            name="substitute",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            model_name="webhook",
            index=models.Index(fields=["agency"], name="webhook_of_agency"),
        ),
        migrations.AddField(
            model_name="delivery",
            name="webhook",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="deliveries",
                to="store.webhook",
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.UniqueConstraint(
                fields=("case", "agency", "office"), name="assigned_once"
            ),
        ),
        migrations.AddIndex(
            model_name="mail",
            index=models.Index(
                condition=models.Q(("next_try", None), _negated=True),
                fields=["next_try"],
                name="mail_to_send",
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.UniqueConstraint(fields=("user", "once"), name="mailed_once"),
        ),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(
                condition=models.Q(("acknowledged_at", None)),
                fields=["agency", "office", "-created_at"],
                name="notice_waiting",
            ),
        ),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(
                condition=models.Q(("passed_on_at", None)), fields=["id"], name="notice_to_pass_on"
            ),
        ),
        migrations.AddConstraint(
            model_name="substitute",
            constraint=models.CheckConstraint(
                condition=models.Q(("last_day__gte", models.F("first_day"))), name="days_in_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="substitute",
            constraint=models.CheckConstraint(
                condition=models.Q(("absent", models.F("substitute")), _negated=True),
                name="somebody_else",
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(fields=["webhook", "-created_at"], name="delivery_log"),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(
                condition=models.Q(("next_try", None), _negated=True),
                fields=["next_try"],
                name="delivery_to_send",
            ),
        ),
        migrations.CreateModel(
            name="WorkLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, max_length=60)),
                ("reference", models.CharField(max_length=9)),
                ("rule", models.CharField(blank=True, max_length=12)),
                ("duty", models.CharField(max_length=40)),
                ("due", models.DateField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.casefile",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["agency", "office", "due", "id"], name="work_by_due"),
                    models.Index(
                        condition=models.Q(("due", None), _negated=True),
                        fields=["due"],
                        name="work_falling_due",
                    ),
                ],
            },
        ),
        migrations.RunSQL(FUNCTIONS, UNDO),
        migrations.RunSQL(GUARD, UNGUARD),
        *[_secure(table, policies) for table, policies in POLICIES.items()],
    ]
