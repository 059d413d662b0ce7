"""Figures of the centres on fixed days, and the earlier texts of a plan's goals and steps.

Figures of any two days tell of the one person who came between them. So they are reckoned for the
last day of each quarter alone, once, rounded, and kept as they are told; there are none of today.
"""

from __future__ import annotations

import uuid
from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

COORDINATES = """store_in_room('coordination')
    AND store_acting('agency') = 'equal_opportunities'"""
OF_PLAN = "EXISTS (SELECT FROM store_assistanceplan p WHERE p.id = plan_id)"

# Who is guided on a day: the last word of the timeline, corrections applied, is that it began.
# Persons are counted, not goals or actions. The free places would tell how few are taken where the
# places of a centre are known.
RECKON = """
CREATE FUNCTION store_reckon_centres(asked date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_user <> 'safeconduct_keeper' AND current_setting('role') <> 'safeconduct_keeper'
       OR asked >= (now() AT TIME ZONE 'Europe/Brussels')::date
       OR EXISTS (SELECT FROM store_centrefigure f WHERE f.day = asked) THEN
        RETURN;
    END IF;
    INSERT INTO store_centrefigure (day, centre, measure, place, n, few)
    WITH corrected AS (
        SELECT DISTINCT ON (c.case_id, c.data->>'replaces') c.case_id,
            c.data->>'replaces' AS event_id, c.data->'with' AS instead
        FROM store_event c WHERE c.type = 'corrected'
        ORDER BY c.case_id, c.data->>'replaces', c.recorded_at DESC, c.seq DESC
    ), guidance AS (
        SELECT e.case_id, e.seq, e.type, e.happened_on, e.data->>'centre' AS centre
        FROM store_event e WHERE e.type IN ('guidance_started', 'guidance_ended')
            AND NOT EXISTS (SELECT FROM corrected c
                WHERE c.case_id = e.case_id AND c.event_id = e.event_id)
        UNION ALL
        SELECT e.case_id, e.seq, c.instead->>'type', (c.instead->>'happened_on')::date,
            c.instead->'data'->>'centre'
        FROM corrected c JOIN store_event e ON e.case_id = c.case_id AND e.event_id = c.event_id
        WHERE c.instead->>'type' IN ('guidance_started', 'guidance_ended')
    ), last_word AS (
        SELECT DISTINCT ON (g.case_id, g.centre) g.case_id, g.centre, g.type
        FROM guidance g WHERE g.happened_on <= asked
        ORDER BY g.case_id, g.centre, g.happened_on DESC, g.seq DESC
    ), stay AS (
        SELECT s.case_id, s.agency, s.shelter_id FROM store_stay s
        WHERE s.since <= asked AND (s.until IS NULL OR s.until > asked)
    ), shelter AS (
        SELECT s.agency, s.places, (
            SELECT count(*) FROM stay t WHERE t.shelter_id = s.id) AS taken
        FROM store_shelter s WHERE NOT s.closed
    ), counted AS (
        SELECT w.centre AS agency, CASE WHEN EXISTS (SELECT FROM stay s
            WHERE s.case_id = w.case_id AND s.agency = w.centre)
            THEN 'residential' ELSE 'ambulant' END AS measure, count(*) AS n
            FROM last_word w WHERE w.type = 'guidance_started' GROUP BY 1, 2
        UNION ALL SELECT agency, 'taken', sum(taken) FROM shelter GROUP BY 1
        UNION ALL SELECT agency, 'free', sum(greatest(places - taken, 0)) FROM shelter GROUP BY 1
        UNION ALL SELECT p.agency, 'civil_' || a.kind, count(DISTINCT p.case_id)
            FROM store_civilaction a JOIN store_assistanceplan p ON p.id = a.plan_id
            WHERE (a.withdrawn_on IS NULL OR a.withdrawn_on > asked)
                AND a.happened_on BETWEEN date_trunc('year', asked)::date AND asked GROUP BY 1, 2
        UNION ALL SELECT p.agency, 'reached_' || g.area, count(DISTINCT p.case_id)
            FROM store_assistancegoal g JOIN store_assistanceplan p ON p.id = g.plan_id
            WHERE g.state = 'reached'
                AND g.ended_on BETWEEN date_trunc('year', asked)::date AND asked GROUP BY 1, 2
    ), told AS (
        SELECT c.centre, m.measure, m.place, coalesce((SELECT sum(k.n) FROM counted k
            WHERE k.agency = c.centre AND k.measure = m.measure), 0)::integer AS n
        FROM unnest(ARRAY['pag_asa', 'surya', 'payoke']) AS c(centre)
        CROSS JOIN unnest(ARRAY['residential', 'ambulant', 'free', 'taken', 'civil_victim',
            'civil_for_victim', 'civil_own_name', 'reached_psychosocial', 'reached_medical',
            'reached_administrative', 'reached_legal']) WITH ORDINALITY AS m(measure, place)
    )
    SELECT asked, t.centre, t.measure, t.place,
        CASE WHEN t.n BETWEEN 1 AND 4 OR (t.measure = 'free' AND EXISTS (
            SELECT FROM told o WHERE o.centre = t.centre AND o.measure = 'taken'
                AND o.n BETWEEN 1 AND 4)) THEN NULL ELSE (round(t.n / 5.0) * 5)::integer END,
        t.n BETWEEN 1 AND 4
    FROM told t;
END $$;
"""
SECURE = f"""
CREATE POLICY need_to_know ON store_centrefigure FOR SELECT TO {APP} USING ({COORDINATES});
CREATE POLICY keeping ON store_centrefigure TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_centrefigure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON store_centrefigure
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
CREATE POLICY need_to_know ON store_assistancewording TO {APP}
    USING ({OF_PLAN}) WITH CHECK ({OF_PLAN});
CREATE POLICY keeping ON store_assistancewording TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_assistancewording ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
"""
UNSECURE = """
DROP POLICY keeping ON store_assistancewording;
DROP POLICY need_to_know ON store_assistancewording;
DROP TRIGGER refuse_change ON store_centrefigure;
DROP POLICY keeping ON store_centrefigure;
DROP POLICY need_to_know ON store_centrefigure;
"""

_before = import_module("safeconduct.store.migrations.0018_assistance")
WORDINGS = """    DELETE FROM store_assistancewording
        WHERE plan_id IN (SELECT id FROM store_assistanceplan WHERE case_id = asked);
"""


class Migration(migrations.Migration):
    dependencies = [("store", "0029_country_and_leaflet")]

    operations = [
        migrations.CreateModel(
            "CentreFigure",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField()),
                ("centre", models.CharField(max_length=40)),
                ("measure", models.CharField(max_length=40)),
                ("place", models.SmallIntegerField()),
                ("n", models.IntegerField(null=True)),
                ("few", models.BooleanField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("day", "centre", "measure"), name="one_figure_a_day"
                    )
                ],
            },
        ),
        migrations.AddField("assistancegoal", "wording", models.PositiveIntegerField(default=1)),
        migrations.AddField("assistancestep", "wording", models.PositiveIntegerField(default=1)),
        migrations.CreateModel(
            "AssistanceWording",
            [
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("aim", models.UUIDField()),
                ("number", models.PositiveIntegerField()),
                ("text", models.BinaryField()),
                ("replaced_at", models.DateTimeField()),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="wordings",
                        to="store.assistanceplan",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("aim", "number"), name="one_wording_a_number")
                ],
            },
        ),
        migrations.RunSQL(SECURE, UNSECURE),
        migrations.RunSQL(
            _before.FORGET.format(plans=WORDINGS + _before.PLANS),
            _before.FORGET.format(plans=_before.PLANS),
        ),
        migrations.RunSQL("DROP FUNCTION store_assistance_figures(integer);", _before.FIGURES),
        migrations.RunSQL(RECKON, "DROP FUNCTION store_reckon_centres(date);"),
    ]
