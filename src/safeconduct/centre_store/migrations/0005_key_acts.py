"""The protocol of the key authority: one chain an authority, of which nothing is taken back."""

from __future__ import annotations

from django.db import migrations, models

CHAIN = """
CREATE FUNCTION centre_check_key_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
    before text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('centre_key_act', 0));
    SELECT seq, line INTO last FROM centre_store_keyact
        WHERE authority = NEW.authority ORDER BY seq DESC LIMIT 1;
    before := coalesce(encode(sha256(convert_to(last.line, 'UTF8')), 'hex'), repeat('0', 64));
    IF NEW.seq <> coalesce(last.seq, 0) + 1 OR (NEW.line::jsonb->>'before') IS DISTINCT FROM before
        OR (NEW.line::jsonb->>'key') IS DISTINCT FROM NEW.authority THEN
        RAISE EXCEPTION 'a protocol goes on from its last line'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER unbroken BEFORE INSERT ON centre_store_keyact
    FOR EACH ROW EXECUTE FUNCTION centre_check_key_act();
ALTER TABLE centre_store_keyact ENABLE ALWAYS TRIGGER unbroken;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON centre_store_keyact
    FOR EACH STATEMENT EXECUTE FUNCTION centre_refuse_change();
ALTER TABLE centre_store_keyact ENABLE ALWAYS TRIGGER append_only;
"""


class Migration(migrations.Migration):
    dependencies = [("centre_store", "0004_releases")]

    operations = [
        migrations.CreateModel(
            name="KeyAct",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("signed_by", models.BigIntegerField()),
                ("agency", models.CharField(max_length=40)),
                ("authority", models.CharField(max_length=64)),
                ("seq", models.IntegerField()),
                ("line", models.CharField(max_length=2_000)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("authority__regex", "^[0-9a-f]{64}$")),
                        name="key_authority",
                    ),
                    models.UniqueConstraint(fields=("authority", "seq"), name="each_key_act_once"),
                ]
            },
        ),
        migrations.RunSQL(CHAIN, migrations.RunSQL.noop),
    ]
