"""Meetings of districts and bodies, what they decide, and what comes of it.

A body's meetings are for its members, a district's for the services that have an office there; who
convenes says the program's own table, like who works in which room (`safeconduct.store.room_rules`
sets the functions anew whenever rights are granted; until then nobody sits anywhere). What was
convened, decided and recommended stays as it was written down.
"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

FUNCTIONS = """
CREATE FUNCTION store_sits_in(body text) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT false $$;
CREATE FUNCTION store_convenes(body text) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT false $$;
CREATE FUNCTION store_sees_meeting(body text, district text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN district = ''
        THEN store_in_room('coordination') AND store_sits_in(body)
        ELSE store_in_room('district') AND district = store_acting('office') END
$$;
-- Which services have an office in the district of who acts: its meetings are for them.
CREATE FUNCTION store_services_of_the_district() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT o.agency FROM store_office o
    WHERE store_in_room('district') AND o.district = store_acting('office')
$$;
-- The days of every district, and nothing else of its meetings: for who reports on them all.
CREATE FUNCTION store_days_of_districts()
RETURNS TABLE (district text, last_held date, next_set date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT o.district, max(m.held_on),
        min(m.set_for) FILTER (WHERE m.held_on IS NULL AND m.cancelled_on IS NULL
            AND m.set_for >= (now() AT TIME ZONE 'Europe/Brussels')::date)
    FROM (SELECT DISTINCT f.district FROM store_office f) o
    LEFT JOIN store_meeting m ON m.district = o.district
    WHERE store_in_room('coordination') AND store_acting('agency') = 'criminal_policy'
    GROUP BY o.district
$$;
CREATE FUNCTION store_guard_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.held_on IS NOT NULL OR OLD.cancelled_on IS NOT NULL
       OR to_jsonb(NEW) - 'held_on' - 'cancelled_on'
          <> to_jsonb(OLD) - 'held_on' - 'cancelled_on' THEN
        RAISE EXCEPTION 'a meeting is held or called off once, and changed by nobody'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION store_guard_meeting_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.done_on IS NOT NULL OR to_jsonb(NEW) - 'done_on' <> to_jsonb(OLD) - 'done_on' THEN
        RAISE EXCEPTION 'an action is done once, and changed by nobody'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""
UNDO = """
DROP FUNCTION store_guard_meeting_action();
DROP FUNCTION store_guard_meeting();
DROP FUNCTION store_days_of_districts();
DROP FUNCTION store_services_of_the_district();
DROP FUNCTION store_sees_meeting(text, text);
DROP FUNCTION store_convenes(text);
DROP FUNCTION store_sits_in(text);
"""
GUARDS = {
    "store_meeting": "store_guard_meeting",
    "store_meetingaction": "store_guard_meeting_action",
}

ME = "agency = store_acting('agency')"
SEES = "store_sees_meeting(body, district)"
ITS_MEETING = "EXISTS (SELECT FROM store_meeting m WHERE m.id = meeting_id)"
CONVENED = """EXISTS (SELECT FROM store_meeting m
    WHERE m.id = meeting_id AND store_convenes(m.body))"""
WRITER = f"{ME} AND written_by_id = store_acting('user')::bigint"
OF_THE_BODIES = "store_in_room('coordination')"
ANSWERS = f"""{ME} AND EXISTS (SELECT FROM store_recommendation r WHERE r.id = recommendation_id
    AND (r.addressee = store_acting('agency') OR (kind = 'effect' AND store_convenes(r.body))))"""

# table → for each kind of statement: what it reaches (USING), what it may leave (WITH CHECK).
POLICIES: dict[str, dict[str, tuple[str, str]]] = {
    "store_meeting": {
        "SELECT": (SEES, ""),
        "INSERT": ("", f"{SEES} AND {ME} AND store_convenes(body)"),
        "UPDATE": (f"{SEES} AND store_convenes(body)", f"{SEES} AND store_convenes(body)"),
    },
    "store_meetingguest": {
        "SELECT": (ITS_MEETING, ""),
        "INSERT": ("", CONVENED),
        "UPDATE": (CONVENED, CONVENED),
    },
    "store_meetingline": {
        "SELECT": (ITS_MEETING, ""),
        "INSERT": ("", f"{WRITER} AND {ITS_MEETING} AND (kind = 'agenda' OR {CONVENED})"),
    },
    "store_meetingaction": {
        "SELECT": (ITS_MEETING, ""),
        "INSERT": ("", CONVENED),
        "UPDATE": (
            f"{ITS_MEETING} AND (owner = store_acting('agency') OR {CONVENED})",
            ITS_MEETING,
        ),
    },
    "store_recommendation": {
        "SELECT": (
            f"{ITS_MEETING} OR ({OF_THE_BODIES} AND addressee = store_acting('agency'))",
            "",
        ),
        "INSERT": ("", CONVENED),
    },
    "store_recommendationstep": {
        "SELECT": (
            "EXISTS (SELECT FROM store_recommendation r WHERE r.id = recommendation_id)",
            "",
        ),
        "INSERT": ("", ANSWERS),
    },
    "store_actionplan": {
        "SELECT": (OF_THE_BODIES, ""),
        "INSERT": ("", f"{OF_THE_BODIES} AND {ME} AND agency = 'central_service'"),
    },
    "store_plangoal": {
        "SELECT": ("EXISTS (SELECT FROM store_actionplan p WHERE p.id = plan_id)", ""),
        "INSERT": (
            "",
            """EXISTS (SELECT FROM store_actionplan p WHERE p.id = plan_id
                AND p.agency = store_acting('agency'))""",
        ),
    },
    "store_planprogress": {
        "SELECT": ("EXISTS (SELECT FROM store_plangoal g WHERE g.id = goal_id)", ""),
        "INSERT": (
            "",
            f"{OF_THE_BODIES} AND {ME} AND agency IN ('central_service', 'federal_police')",
        ),
    },
}


def _secure(table: str, policies: dict[str, tuple[str, str]]) -> migrations.RunSQL:
    made, dropped = "", ""
    for kind, (reaches, leaves) in policies.items():
        said = (f" USING ({reaches})" if reaches else "") + (
            f" WITH CHECK ({leaves})" if leaves else ""
        )
        made += f"CREATE POLICY on_{kind.lower()} ON {table} FOR {kind} TO {APP}{said};\n"
        dropped += f"DROP POLICY on_{kind.lower()} ON {table};\n"
    if table in GUARDS:
        guard = f"BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {GUARDS[table]}()"
    elif "UPDATE" in policies:
        guard = ""
    else:
        guard = (
            f"BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change()"
        )
    trigger = f"CREATE TRIGGER refuse_change {guard};" if guard else ""
    untrigger = f"DROP TRIGGER refuse_change ON {table};" if guard else ""
    return migrations.RunSQL(
        f"""
        {made}
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        {trigger}
        """,
        f"""
        {untrigger}
        DROP POLICY keeping ON {table};
        {dropped}
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0019_prosecution")]

    operations = [
        migrations.CreateModel(
            name="ActionPlan",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                ("first_day", models.DateField()),
                ("last_day", models.DateField()),
                ("agency", models.CharField(max_length=40)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("last_day__gt", models.F("first_day"))),
                        name="ends_after_it_begins",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("body", models.CharField(max_length=20)),
                ("district", models.CharField(blank=True, default="", max_length=40)),
                ("agency", models.CharField(max_length=40)),
                ("convened_on", models.DateField()),
                ("set_for", models.DateField()),
                ("begins", models.TimeField(null=True)),
                ("place", models.CharField(blank=True, max_length=200)),
                ("held_on", models.DateField(null=True)),
                ("cancelled_on", models.DateField(null=True)),
                (
                    "minutes",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.writing",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MeetingAction",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("text", models.TextField()),
                ("owner", models.CharField(max_length=40)),
                ("due", models.DateField()),
                ("done_on", models.DateField(null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MeetingGuest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("present", models.BooleanField(null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="guests",
                        to="store.meeting",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MeetingLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=10)),
                ("text", models.TextField()),
                ("source", models.CharField(blank=True, max_length=20)),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="store.meeting",
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanGoal",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("goal", models.TextField()),
                ("measure", models.TextField()),
                ("indicator", models.TextField()),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="goals",
                        to="store.actionplan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanProgress",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("on", models.DateField()),
                ("value", models.CharField(blank=True, max_length=40)),
                ("text", models.TextField()),
                ("district", models.CharField(blank=True, max_length=40)),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "goal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="progress",
                        to="store.plangoal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("body", models.CharField(max_length=20)),
                ("text", models.TextField()),
                ("addressee", models.CharField(max_length=40)),
                ("made_on", models.DateField()),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RecommendationStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("on", models.DateField()),
                ("text", models.TextField()),
                ("measure", models.CharField(blank=True, max_length=80)),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="store.recommendation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(
                fields=["body", "district", "-set_for"], name="store_meeti_body_405484_idx"
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(("set_for__gte", models.F("convened_on"))),
                name="convened_before_it_meets",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("held_on", None),
                    models.Q(("cancelled_on", None), ("held_on__gte", models.F("convened_on"))),
                    _connector="OR",
                ),
                name="held_once_convened",
            ),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(("body", "district"), ("district", ""), _connector="XOR"),
                name="a_district_or_a_body",
            ),
        ),
        migrations.AddConstraint(
            model_name="meetingguest",
            constraint=models.UniqueConstraint(fields=("meeting", "agency"), name="invited_once"),
        ),
        migrations.RunSQL(FUNCTIONS, UNDO),
        *[_secure(table, policies) for table, policies in POLICIES.items()],
    ]
