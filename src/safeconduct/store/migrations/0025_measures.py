"""What each agency may count of its cases, and the cases that changed last."""

import django.db.models.deletion
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

SEAT = """store_measure.agency = store_acting('seat')
    AND store_measure.office IN ('', coalesce(store_acting('office'), ''))"""
SECURE = f"""
CREATE POLICY own_lines ON store_measure FOR SELECT TO {APP} USING ({SEAT});
CREATE POLICY related ON store_measure FOR INSERT TO {APP} WITH CHECK (store_related(case_id));
CREATE POLICY keeping ON store_measure TO {KEEPER} USING (true) WITH CHECK (true);
ALTER TABLE store_measure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
"""
UNSECURE = """
DROP POLICY keeping ON store_measure;
DROP POLICY related ON store_measure;
DROP POLICY own_lines ON store_measure;
"""
UNLIST = """
CREATE OR REPLACE FUNCTION store_unlist(asked uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF store_related(asked) OR session_user = 'safeconduct_keeper'
       OR current_setting('role') = 'safeconduct_keeper' THEN
        DELETE FROM store_listing WHERE case_id = asked;
        DELETE FROM store_workline WHERE case_id = asked;
        DELETE FROM store_measure WHERE case_id = asked;
    END IF;
END $$;
"""
BEFORE = UNLIST.replace("        DELETE FROM store_measure WHERE case_id = asked;\n", "")


class Migration(migrations.Migration):
    dependencies = [("store", "0024_desk")]

    operations = [
        migrations.CreateModel(
            name="Measure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("office", models.CharField(blank=True, max_length=60)),
                ("kind", models.CharField(max_length=20)),
                ("on", models.DateField()),
                ("value", models.IntegerField(null=True)),
                ("district", models.CharField(blank=True, max_length=60)),
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
                    models.Index(fields=["agency", "office", "kind", "on"], name="measured_by_day")
                ]
            },
        ),
        migrations.AddIndex(
            model_name="listing",
            index=models.Index(fields=["agency", "office", "latest", "id"], name="list_by_latest"),
        ),
        migrations.RunSQL(SECURE, UNSECURE),
        migrations.RunSQL(UNLIST, BEFORE),
    ]
