"""Keys of a case for each agency that needs them; names found by an index; shelters.

Until now there was no installation with cases, so that nothing has to be encrypted after the
fact: where there are cases, this migration refuses to run.
"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models

APP = "safeconduct_app"
KEEPER = "safeconduct_keeper"

NO_CASES = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM store_casefile) THEN
        RAISE EXCEPTION 'the cases in this database were stored before their facts were encrypted; '
            'begin with an empty data folder';
    END IF;
END $$;
"""

# Copies of keys and words of names go with the relation they were made for: the database sees to
# it, also where whoever ends the relation is not shown the copy.
CASCADES = """
ALTER TABLE store_casekey
    ADD CONSTRAINT key_of_relation FOREIGN KEY (relation_id)
        REFERENCES store_relation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT key_of_case FOREIGN KEY (case_id)
        REFERENCES store_casefile (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE store_nametoken
    ADD CONSTRAINT name_of_relation FOREIGN KEY (relation_id)
        REFERENCES store_relation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
"""

# Whether the actor stands in this very relation.
MINE = """
CREATE FUNCTION store_mine(asked bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM store_relation r WHERE r.id = asked
        AND r.agency = store_acting('seat')
        AND r.office IN ('', coalesce(store_acting('office'), '')))
$$;
"""

# Who erases a person destroys every copy, also those they are not shown; who changes a name
# changes it in every index.
FORGET = """
CREATE FUNCTION store_forget_names(asked uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM store_nametoken n USING store_relation r
    WHERE r.id = n.relation_id AND r.case_id = asked AND store_related(asked)
$$;
CREATE FUNCTION store_forget_keys(asked uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM store_nametoken n USING store_relation r
    WHERE r.id = n.relation_id AND r.case_id = asked AND store_related(asked);
    DELETE FROM store_stay WHERE case_id = asked AND store_related(asked);
    DELETE FROM store_casekey WHERE case_id = asked AND store_related(asked)
$$;
"""
UNDO = """
DROP FUNCTION store_forget_keys(uuid);
DROP FUNCTION store_forget_names(uuid);
"""

# The columns of these tables that only some sections open are not the application's to read
# (`roles.COLUMNS`). The law decides on the whole of one case, which it gets here, for an actor who
# stands in relation to it; the keeper works on all.
_WHOLE = """
CREATE FUNCTION {name}(asked uuid) RETURNS SETOF {table}
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.* FROM {table} t
    WHERE t.case_id = asked{also}
        AND (current_setting('role') = 'safeconduct_keeper' OR store_related(asked))
    ORDER BY {order}
$$;
"""
WHOLE = {
    # The person's own view is made of what the law says, never of what agencies recorded.
    "store_timeline": (
        "store_event",
        "seq",
        " AND store_acting('agency') IS DISTINCT FROM 'person'",
    ),
    "store_standing_of": ("store_standing", "case_id", ""),
    "store_duties_of": ("store_standingduty", "position", ""),
}
# The trigger that asks how the person is assessed reads past the same columns.
ASSESSMENT = """
ALTER FUNCTION store_assessment(uuid, integer) SECURITY DEFINER
    SET search_path = public, pg_temp;
"""

OWN_CENTRE = "agency = store_acting('seat')"
# table → what the application's role sees (USING), what it may write (WITH CHECK).
POLICIES: dict[str, tuple[str, str]] = {
    # One's own copies, and the program's of the cases one stands in relation to.
    "store_casekey": (
        "store_mine(relation_id) OR (relation_id IS NULL AND store_related(case_id))",
        "store_related(case_id)",
    ),
    "store_nametoken": (
        "store_mine(relation_id)",
        """EXISTS (SELECT FROM store_relation r
            WHERE r.id = relation_id AND store_related(r.case_id))""",
    ),
    "store_shelter": (OWN_CENTRE,) * 2,
    "store_stay": (f"{OWN_CENTRE} AND store_related(case_id)",) * 2,
}


def _secure(table: str, sees: str, writes: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        CREATE POLICY need_to_know ON {table} TO {APP} USING ({sees}) WITH CHECK ({writes});
        CREATE POLICY keeping ON {table} TO {KEEPER} USING (true) WITH CHECK (true);
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """,
        f"""
        ALTER TABLE {table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
        DROP POLICY need_to_know ON {table};
        DROP POLICY keeping ON {table};
        """,
    )


def _closed(name: str) -> list[migrations.operations.base.Operation]:
    """A column of a case in clear gives way to one of ciphertext."""
    return [
        migrations.RemoveField("casefile", name),
        migrations.AddField("casefile", name, models.BinaryField(null=True)),
    ]


class Migration(migrations.Migration):
    dependencies = [("store", "0005_user_roles")]

    operations = [
        migrations.RunSQL(NO_CASES, migrations.RunSQL.noop),
        *_closed("birth_date"),
        *_closed("nationalities"),
        *_closed("residence_status"),
        migrations.AddField("casefile", "key_generation", models.SmallIntegerField(default=1)),
        migrations.RemoveField("event", "source"),
        migrations.AddField("event", "text", models.BinaryField(null=True)),
        migrations.RemoveField("identity", "data_key"),
        migrations.CreateModel(
            name="CaseKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key_class", models.CharField(max_length=10)),
                ("generation", models.SmallIntegerField()),
                ("version", models.IntegerField()),
                ("wrapped", models.BinaryField()),
                (
                    "case",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="store.casefile",
                    ),
                ),
                (
                    "relation",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="store.relation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "relation", "key_class"),
                        name="one_copy",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NameToken",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token", models.BigIntegerField(db_index=True)),
                (
                    "relation",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="store.relation",
                    ),
                ),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="Shelter",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("agency", models.CharField(db_index=True, max_length=40)),
                ("name", models.BinaryField()),
                ("address", models.BinaryField()),
                ("closed", models.BooleanField(default=False)),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="Stay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("agency", models.CharField(max_length=40)),
                ("since", models.DateField()),
                ("until", models.DateField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.casefile",
                    ),
                ),
                (
                    "shelter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.shelter",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("until", None)),
                        fields=("case", "agency"),
                        name="one_shelter_at_a_time",
                    )
                ],
            },
        ),
        migrations.RunSQL(CASCADES, migrations.RunSQL.noop),
        migrations.RunSQL(MINE, "DROP FUNCTION store_mine(bigint);"),
        migrations.RunSQL(FORGET, UNDO),
        *[
            migrations.RunSQL(
                _WHOLE.format(name=name, table=table, order=order, also=also),
                f"DROP FUNCTION {name}(uuid);",
            )
            for name, (table, order, also) in WHOLE.items()
        ],
        migrations.RunSQL(ASSESSMENT, migrations.RunSQL.noop),
        *[_secure(table, *policy) for table, policy in POLICIES.items()],
    ]
