"""Meetings that are moved: what stood in the convocation before, and why, stays in the record.

The day, the hour and the place of a meeting change with a move that was written down, and with
nothing else. Who is invited may be told of a meeting by who convenes it.
"""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

GUARD = """
CREATE OR REPLACE FUNCTION store_guard_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may text[] := ARRAY['held_on', 'cancelled_on', 'set_for', 'begins', 'place'];
    now_set record := (NEW.set_for, NEW.begins, NEW.place);
BEGIN
    IF OLD.held_on IS NOT NULL OR OLD.cancelled_on IS NOT NULL
       OR to_jsonb(NEW) - may <> to_jsonb(OLD) - may THEN
        RAISE EXCEPTION 'a meeting is held or called off once, and changed by nobody'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF now_set IS DISTINCT FROM (OLD.set_for, OLD.begins, OLD.place) AND NOT EXISTS (
        SELECT FROM (SELECT * FROM store_meetingmove v WHERE v.meeting_id = OLD.id
            ORDER BY v.number DESC LIMIT 1) last
        WHERE (last.was_set_for, last.was_begins, last.was_place)
                IS NOT DISTINCT FROM (OLD.set_for, OLD.begins, OLD.place)
            AND (last.set_for, last.begins, last.place) IS NOT DISTINCT FROM now_set
    ) THEN
        RAISE EXCEPTION 'a meeting is moved by a move that says why'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""
GUARD_BEFORE = """
CREATE OR REPLACE FUNCTION store_guard_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.held_on IS NOT NULL OR OLD.cancelled_on IS NOT NULL
       OR to_jsonb(NEW) - 'held_on' - 'cancelled_on'
          <> to_jsonb(OLD) - 'held_on' - 'cancelled_on' THEN
        RAISE EXCEPTION 'a meeting is held or called off once, and changed by nobody'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""
ITS_MEETING = "EXISTS (SELECT FROM store_meeting m WHERE m.id = meeting_id)"
CONVENED = """EXISTS (SELECT FROM store_meeting m
    WHERE m.id = meeting_id AND store_convenes(m.body))"""
WRITER = """agency = store_acting('agency')
    AND written_by_id = store_acting('user')::bigint"""
# To whom is invited, of the day of a meeting that the teller convenes, and of nothing else.
INVITED = """kind IN ('meeting-convened', 'meeting-moved', 'meeting-called-off')
    AND reference = '' AND user_id IS NULL AND EXISTS (
        SELECT FROM store_meeting m JOIN store_meetingguest g ON g.meeting_id = m.id
        WHERE store_convenes(m.body) AND g.agency = store_notice.agency
            AND m.district = store_notice.office AND m.set_for = store_notice.due)"""
SECURE = f"""
CREATE POLICY on_select ON store_meetingmove FOR SELECT TO {APP} USING ({ITS_MEETING});
CREATE POLICY on_insert ON store_meetingmove FOR INSERT TO {APP}
    WITH CHECK ({WRITER} AND {CONVENED});
CREATE POLICY keeping ON store_meetingmove TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_meetingmove ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON store_meetingmove
    FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();
CREATE POLICY of_a_meeting ON store_notice FOR INSERT TO {APP} WITH CHECK ({INVITED});
"""
UNSECURE = """
DROP POLICY of_a_meeting ON store_notice;
DROP TRIGGER refuse_change ON store_meetingmove;
DROP POLICY keeping ON store_meetingmove;
DROP POLICY on_insert ON store_meetingmove;
DROP POLICY on_select ON store_meetingmove;
"""


class Migration(migrations.Migration):
    dependencies = [("store", "0028_reporting_days")]

    operations = [
        migrations.CreateModel(
            name="MeetingMove",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.SmallIntegerField()),
                ("was_set_for", models.DateField()),
                ("was_begins", models.TimeField(null=True)),
                ("was_place", models.CharField(blank=True, max_length=200)),
                ("set_for", models.DateField()),
                ("begins", models.TimeField(null=True)),
                ("place", models.CharField(blank=True, max_length=200)),
                ("reason", models.TextField()),
                ("agency", models.CharField(max_length=40)),
                ("written_at", models.DateTimeField()),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="moves",
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
                "constraints": [
                    models.UniqueConstraint(fields=("meeting", "number"), name="moved_in_order")
                ],
            },
        ),
        migrations.RunSQL(SECURE, UNSECURE),
        migrations.RunSQL(GUARD, GUARD_BEFORE),
    ]
