"""Plans of a centre for the persons it guides."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0017_writings")]

    operations = []
