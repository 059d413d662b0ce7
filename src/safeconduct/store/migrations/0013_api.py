"""Keys for programs: seen and made by the administrators of an agency, for its own users.

Which key a program holds is asked by its digest before anybody acts; the application cannot list
the keys of an agency for which nobody acts.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

# It looks past the policy below: whose the key is decides who acts.
USED = """
CREATE FUNCTION store_key_used(asked bytea) RETURNS TABLE (holder bigint, allowed varchar[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE store_apikey k SET last_used_on = (now() AT TIME ZONE 'Europe/Brussels')::date
    WHERE k.digest = asked AND k.revoked_at IS NULL AND k.expires_at > now()
        AND k.last_used_on IS DISTINCT FROM (now() AT TIME ZONE 'Europe/Brussels')::date;
    RETURN QUERY SELECT k.user_id, k.purposes FROM store_apikey k
        JOIN store_user u ON u.id = k.user_id AND u.is_active AND u.agency = k.agency
        WHERE k.digest = asked AND k.revoked_at IS NULL AND k.expires_at > now();
END $$;
"""
OWN = "agency = store_acting('agency') AND store_holds('administrator')"
OF_ONE_OF_THEIRS = """EXISTS (SELECT FROM store_user u
    WHERE u.id = user_id AND u.agency = store_apikey.agency)"""


class Migration(migrations.Migration):
    dependencies = [("store", "0012_own_view")]

    operations = [
        migrations.CreateModel(
            name="ApiKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=60)),
                ("hint", models.CharField(max_length=8)),
                ("digest", models.BinaryField(max_length=32, unique=True)),
                (
                    "purposes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), size=None
                    ),
                ),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("revoked_at", models.DateTimeField(null=True)),
                ("last_used_on", models.DateField(null=True)),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(expires_at__gt=models.F("made_at")), name="a_key_ends"
                    )
                ],
            },
        ),
        migrations.RunSQL(USED, "DROP FUNCTION store_key_used(bytea);"),
        migrations.RunSQL(
            f"""
            CREATE POLICY need_to_know ON store_apikey TO {APP}
                USING ({OWN}) WITH CHECK ({OWN} AND {OF_ONE_OF_THEIRS});
            CREATE POLICY keeping ON store_apikey TO {KEEPER} USING (true) WITH CHECK (true);
            ALTER TABLE store_apikey ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
            """,
            """
            ALTER TABLE store_apikey DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
            DROP POLICY need_to_know ON store_apikey;
            DROP POLICY keeping ON store_apikey;
            """,
        ),
    ]
