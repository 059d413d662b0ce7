"""Each agency reads its own lines of the lists alone.

A line holds what its agency may see of a case. Whoever adds an event writes the lines of all
agencies anew, so each who stands in relation to a case may put lines in and have the old ones
taken out; reading them is another matter.
"""

from django.db import migrations

APP = "safeconduct_app"

# Looks past the policies: a line that cannot be read cannot be named in a DELETE either.
UNLIST = """
CREATE FUNCTION store_unlist(asked uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF store_related(asked) OR session_user = 'safeconduct_keeper'
       OR current_setting('role') = 'safeconduct_keeper' THEN
        DELETE FROM store_listing WHERE case_id = asked;
        DELETE FROM store_workline WHERE case_id = asked;
    END IF;
END $$;
"""

_SEAT = """{row}.agency = store_acting('seat')
    AND {row}.office IN ('', coalesce(store_acting('office'), ''))"""
# table → which of its rows the application's role reads
READ = {
    "store_listing": _SEAT.format(row="store_listing")
    + " AND (store_listing.until IS NULL OR store_listing.until > now())",
    "store_workline": _SEAT.format(row="store_workline"),
}


def _own_lines(table: str, reads: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""
        DROP POLICY need_to_know ON {table};
        CREATE POLICY own_lines ON {table} FOR SELECT TO {APP} USING ({reads});
        CREATE POLICY related ON {table} FOR INSERT TO {APP} WITH CHECK (store_related(case_id));
        """,
        f"""
        DROP POLICY related ON {table};
        DROP POLICY own_lines ON {table};
        CREATE POLICY need_to_know ON {table} TO {APP}
            USING (({reads}) OR store_related(case_id)) WITH CHECK (store_related(case_id));
        """,
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0013_api")]

    operations = [
        migrations.RunSQL(UNLIST, "DROP FUNCTION store_unlist(uuid)"),
        *[_own_lines(table, reads) for table, reads in READ.items()],
    ]
