"""Controls, findings, programmes."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0020_coordination")]

    operations = []
