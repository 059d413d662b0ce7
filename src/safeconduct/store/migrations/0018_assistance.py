"""Plans of a centre for the persons it guides, the places in its shelters, and figures of them.

A plan is shown to the centre that made it alone, while it guides or shelters the person. Whoever
erases the person erases it. The figures leave the database as numbers only, too small ones not at
all.
"""

from __future__ import annotations

import uuid
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

ITS_OWN = """store_in_room('assistance') AND agency = store_acting('seat')
    AND EXISTS (SELECT FROM store_relation r WHERE r.case_id = store_assistanceplan.case_id
        AND r.relation IN ('guides', 'guards') AND store_mine(r.id))"""
OF_PLAN = "EXISTS (SELECT FROM store_assistanceplan p WHERE p.id = plan_id)"
OF_GOAL = "EXISTS (SELECT FROM store_assistancegoal g WHERE g.id = goal_id)"
POLICIES = {
    "store_assistanceplan": ITS_OWN,
    "store_assistancegoal": OF_PLAN,
    "store_assistancestep": OF_GOAL,
    "store_assistanceconsent": OF_PLAN,
    "store_civilaction": OF_PLAN,
}

# As migration `retention` left it, and the plans.
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
{plans}END $$;
"""
PLANS = """    DELETE FROM store_assistancestep WHERE goal_id IN (SELECT g.id FROM store_assistancegoal g
        JOIN store_assistanceplan p ON p.id = g.plan_id WHERE p.case_id = asked);
    DELETE FROM store_assistancegoal WHERE plan_id IN (SELECT id FROM store_assistanceplan WHERE case_id = asked);
    DELETE FROM store_assistanceconsent
        WHERE plan_id IN (SELECT id FROM store_assistanceplan WHERE case_id = asked);
    DELETE FROM store_civilaction
        WHERE plan_id IN (SELECT id FROM store_assistanceplan WHERE case_id = asked);
    DELETE FROM store_assistanceplan WHERE case_id = asked;
"""

# Persons are counted, not goals or actions: a number stands for as many people as it says. The
# free places would tell how few are taken where the places of a centre are known.
FIGURES = """
CREATE FUNCTION store_assistance_figures(asked integer)
RETURNS TABLE (centre text, measure text, n integer, few boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH guided AS (
        SELECT DISTINCT r.agency, r.case_id, EXISTS (
            SELECT FROM store_stay s
            WHERE s.case_id = r.case_id AND s.agency = r.agency AND s.until IS NULL) AS housed
        FROM store_relation r WHERE r.relation = 'guides'
    ), shelter AS (
        SELECT s.agency, s.places, (
            SELECT count(*) FROM store_stay t WHERE t.shelter_id = s.id AND t.until IS NULL) AS taken
        FROM store_shelter s WHERE NOT s.closed
    ), counted AS (
        SELECT agency, CASE WHEN housed THEN 'residential' ELSE 'ambulant' END AS measure,
            count(*) AS n FROM guided GROUP BY 1, 2
        UNION ALL SELECT agency, 'taken', sum(taken) FROM shelter GROUP BY 1
        UNION ALL SELECT agency, 'free', sum(greatest(places - taken, 0)) FROM shelter GROUP BY 1
        UNION ALL SELECT p.agency, 'civil_' || a.kind, count(DISTINCT p.case_id)
            FROM store_civilaction a JOIN store_assistanceplan p ON p.id = a.plan_id
            WHERE a.withdrawn_on IS NULL AND extract(year FROM a.happened_on) = asked GROUP BY 1, 2
        UNION ALL SELECT p.agency, 'reached_' || g.area, count(DISTINCT p.case_id)
            FROM store_assistancegoal g JOIN store_assistanceplan p ON p.id = g.plan_id
            WHERE g.state = 'reached' AND extract(year FROM g.ended_on) = asked GROUP BY 1, 2
    ), told AS (
        SELECT c.centre, m.measure, m.place, coalesce((SELECT sum(k.n) FROM counted k
            WHERE k.agency = c.centre AND k.measure = m.measure), 0)::integer AS n
        FROM unnest(ARRAY['pag_asa', 'surya', 'payoke']) AS c(centre)
        CROSS JOIN unnest(ARRAY['residential', 'ambulant', 'free', 'taken', 'civil_victim',
            'civil_for_victim', 'civil_own_name', 'reached_psychosocial', 'reached_medical',
            'reached_administrative', 'reached_legal']) WITH ORDINALITY AS m(measure, place)
    )
    SELECT t.centre, t.measure,
        CASE WHEN t.n BETWEEN 1 AND 4 OR (t.measure = 'free' AND EXISTS (
            SELECT FROM told o WHERE o.centre = t.centre AND o.measure = 'taken'
                AND o.n BETWEEN 1 AND 4)) THEN NULL ELSE t.n END,
        t.n BETWEEN 1 AND 4
    FROM told t
    WHERE store_in_room('coordination') AND store_acting('agency') = 'equal_opportunities'
    ORDER BY t.centre, t.place
$$;
"""


def _secure(table: str, rule: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({rule}) WITH CHECK ({rule});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        DROP POLICY keeping ON {table};
        DROP POLICY need_to_know ON {table};
        """,
    )


def _id() -> tuple[str, Any]:
    return (
        "id",
        models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
    )


def _to(model: str, name: str = "+", *, null: bool = False) -> Any:
    return models.ForeignKey(
        null=null,
        on_delete=django.db.models.deletion.PROTECT,
        related_name=name,
        to=model,
    )


_AIM: list[tuple[str, Any]] = [
    ("since", models.DateField()),
    ("until", models.DateField(null=True)),
    ("state", models.CharField(default="open", max_length=10)),
    ("ended_on", models.DateField(null=True)),
    ("text", models.BinaryField()),
    ("reason", models.BinaryField(null=True)),
]


class Migration(migrations.Migration):
    dependencies = [("store", "0017_writings")]

    operations = [
        migrations.AddField("shelter", "places", models.PositiveSmallIntegerField(null=True)),
        migrations.CreateModel(
            "AssistancePlan",
            [
                _id(),
                ("agency", models.CharField(db_index=True, max_length=40)),
                ("since", models.DateField()),
                ("until", models.DateField(null=True)),
                ("language", models.CharField(max_length=3)),
                ("written_in", models.CharField(max_length=3)),
                ("lawyer_name", models.BinaryField(null=True)),
                ("lawyer_contact", models.BinaryField(null=True)),
                ("made_at", models.DateTimeField()),
                ("case", _to("store.casefile")),
                ("made_by", _to(settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            "CivilAction",
            [
                _id(),
                ("kind", models.CharField(max_length=12)),
                ("happened_on", models.DateField()),
                ("decided_on", models.DateField(null=True)),
                ("withdrawn_on", models.DateField(null=True)),
                ("plan", _to("store.assistanceplan", "actions")),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            "AssistanceConsent",
            [
                _id(),
                ("given_on", models.DateField()),
                ("withdrawn_on", models.DateField(null=True)),
                ("plan", _to("store.assistanceplan", "consents")),
            ],
        ),
        migrations.CreateModel(
            "AssistanceGoal",
            [
                _id(),
                *_AIM,
                ("area", models.CharField(max_length=20)),
                ("plan", _to("store.assistanceplan", "goals")),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            "AssistanceStep",
            [
                _id(),
                *_AIM,
                ("goal", _to("store.assistancegoal", "steps")),
                ("worker", _to(settings.AUTH_USER_MODEL, null=True)),
            ],
        ),
        migrations.AddConstraint(
            "assistanceplan",
            models.UniqueConstraint(fields=("case", "agency"), name="one_plan_a_centre"),
        ),
        migrations.AddConstraint(
            "assistanceconsent",
            models.UniqueConstraint(
                condition=models.Q(("withdrawn_on", None)),
                fields=("plan",),
                name="one_consent_stands",
            ),
        ),
        migrations.AddIndex(
            "assistancestep",
            models.Index(
                condition=models.Q(("state", "open")), fields=["until"], name="plan_steps_open"
            ),
        ),
        *[_secure(*each) for each in POLICIES.items()],
        migrations.RunSQL(FORGET.format(plans=PLANS), FORGET.format(plans="")),
        migrations.RunSQL(FIGURES, "DROP FUNCTION store_assistance_figures(integer);"),
    ]
