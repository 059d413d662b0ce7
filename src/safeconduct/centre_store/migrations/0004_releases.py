"""One way of a release, held here as in `centre.release.workflow`; the ledger's own arithmetic; the
answers that are said once; and what everybody may read, which is a view and nothing behind it.
"""

from __future__ import annotations

from django.db import migrations, models
from django.db.models import Q

STATES = ("prepared", "gated", "checked", "published", "refused", "withdrawn")
RETURN_FOR = ("accuracy", "coverage", "links", "report", "moment")
WITHDRAW_FOR = ("records", "linkage", "disclosure", "presentation")
REASONS = ("", "gate", *RETURN_FOR, *WITHDRAW_FOR)


STEP = """
CREATE OR REPLACE FUNCTION centre_check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last text;
    before text;
    owed text[] := ARRAY[''];
BEGIN
    -- One step at a time: who waits here sees what the other did.
    PERFORM pg_advisory_xact_lock(hashtextextended('centre_release', NEW.release_id));
    SELECT coalesce((SELECT step FROM centre_store_releasestep
        WHERE release_id = NEW.release_id ORDER BY id DESC LIMIT 1), '') INTO last;
    IF NOT (last, NEW.step) IN (('', 'prepared'), ('prepared', 'gated'), ('prepared', 'refused'),
        ('gated', 'checked'), ('gated', 'refused'), ('checked', 'published'),
        ('checked', 'refused'), ('published', 'withdrawn')) THEN
        RAISE EXCEPTION 'a release that is "%" is not "%" next', last, NEW.step
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.signed_by = 0) <> (last = 'prepared') THEN
        RAISE EXCEPTION 'after preparing comes the gate, and nobody takes its step'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.step = 'prepared' AND NEW.signed_by <> (
        SELECT signed_by FROM centre_store_release WHERE id = NEW.release_id) THEN
        RAISE EXCEPTION 'a release is prepared by who signed it'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.step = 'gated' AND NOT (SELECT report @> '{"passed": true}'
        FROM centre_store_release WHERE id = NEW.release_id) THEN
        RAISE EXCEPTION 'the gate did not let this release through'
            USING ERRCODE = 'restrict_violation';
    END IF;
    before := CASE WHEN NEW.step IN ('checked', 'refused') THEN 'prepared'
        WHEN NEW.step = 'published' THEN 'checked' END;
    IF EXISTS (SELECT 1 FROM centre_store_releasestep WHERE release_id = NEW.release_id
        AND step = before AND signed_by = NEW.signed_by) THEN
        RAISE EXCEPTION 'a release takes two people'
            USING ERRCODE = 'restrict_violation';
    END IF;
    owed := CASE WHEN NEW.step = 'withdrawn' THEN ARRAY[
            'records', 'linkage', 'disclosure', 'presentation']
        WHEN NEW.step = 'refused' AND last = 'prepared' THEN ARRAY['gate']
        WHEN NEW.step = 'refused' THEN ARRAY[
            'accuracy', 'coverage', 'links', 'report', 'moment']
        ELSE ARRAY[''] END;
    IF NOT NEW.reason = ANY (owed) THEN
        RAISE EXCEPTION 'the step owes a reason of its list, or takes none'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""

LEDGER = """
CREATE OR REPLACE FUNCTION centre_check_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
    said jsonb := NEW."row"::jsonb;
    cap float8;
    spent float8;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('centre_ledger', 0));
    SELECT seq, hash INTO last FROM centre_store_ledgerrow ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, -1) + 1
        OR NEW.previous_hash <> coalesce(last.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'the ledger goes on from its last row'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF said->>'hash' IS DISTINCT FROM NEW.hash
        OR said->>'previous' IS DISTINCT FROM NEW.previous_hash
        OR (said->>'seq')::int IS DISTINCT FROM NEW.seq
        OR (said->>'kind' = 'opened') IS DISTINCT FROM (NEW.seq = 0)
        OR encode(sha256(convert_to(
            replace(NEW."row", '"hash":"' || NEW.hash || '",', ''), 'UTF8')), 'hex') <> NEW.hash
    THEN
        RAISE EXCEPTION 'a row of the ledger is what was hashed'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.seq > 0 THEN
        SELECT ("row"::jsonb->>'cap')::float8 INTO cap FROM centre_store_ledgerrow WHERE seq = 0;
        WITH calls AS (
            SELECT each->>'cohort' AS cohort, (each->>'rho')::float8 AS rho
            FROM (SELECT "row"::jsonb AS each FROM centre_store_ledgerrow WHERE seq > 0
                UNION ALL SELECT said) AS every
        ), cohorts AS (SELECT sum(rho) AS rho FROM calls WHERE cohort <> '' GROUP BY cohort)
        SELECT coalesce((SELECT sum(rho) FROM calls WHERE cohort = ''), 0)
            + coalesce((SELECT max(rho) FROM cohorts), 0) INTO spent;
        IF NOT ((said->>'rho')::float8 > 0 AND spent <= cap * (1 + 1e-9)) THEN
            RAISE EXCEPTION 'the published cap is not passed'
                USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
"""

# Whoever is not signed in asks this and nothing else: no report, no step, no name of an account.
VIEW = """
CREATE VIEW centre_published AS
SELECT release.programme, release.year,
    row_number() OVER editions AS edition,
    published.at AS published_at,
    lead(published.at) OVER editions AS replaced_at,
    withdrawn.at AS withdrawn_at,
    coalesce(withdrawn.reason, '') AS withdrawn_for,
    CASE WHEN withdrawn.id IS NULL THEN release.content END AS content
FROM centre_store_release AS release
JOIN centre_store_releasestep AS published
    ON published.release_id = release.id AND published.step = 'published'
LEFT JOIN centre_store_releasestep AS withdrawn
    ON withdrawn.release_id = release.id AND withdrawn.step = 'withdrawn'
WINDOW editions AS (PARTITION BY release.programme, release.year ORDER BY published.id);
"""

GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON centre_store_releaseanswer
    FOR EACH STATEMENT EXECUTE FUNCTION centre_refuse_change();
ALTER TABLE centre_store_releaseanswer ENABLE ALWAYS TRIGGER append_only;
"""


def _listed(column: str, codes: tuple[str, ...], name: str) -> models.CheckConstraint:
    blank = Q(**{f"{column}__isnull": True})
    return models.CheckConstraint(condition=blank | Q(**{f"{column}__in": codes}), name=name)


class Migration(migrations.Migration):
    dependencies = [("centre_store", "0002_append_only")]

    operations = [
        migrations.CreateModel(
            name="ReleaseAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("asked", models.CharField(max_length=64, unique=True)),
                ("said", models.JSONField()),
                ("key_id", models.CharField(max_length=16)),
                ("signature", models.BinaryField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=Q(("asked__regex", "^[0-9a-f]{64}$")), name="answer_asked"
                    )
                ]
            },
        ),
        migrations.RunSQL(GUARD, migrations.RunSQL.noop),
        migrations.AddField(
            model_name="release",
            name="round",
            field=models.CharField(default="", max_length=20),
            preserve_default=False,
        ),
        migrations.RemoveField(model_name="ledgerrow", name="release"),
        migrations.RemoveConstraint(model_name="releasestep", name="release_step"),
        migrations.AddConstraint("releasestep", _listed("step", STATES, "release_step")),
        migrations.AddConstraint("releasestep", _listed("reason", REASONS, "release_reason")),
        migrations.RunSQL(STEP, migrations.RunSQL.noop),
        migrations.RunSQL(LEDGER, migrations.RunSQL.noop),
        migrations.RunSQL(VIEW, migrations.RunSQL.noop),
    ]
