"""Reports and their editions."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0022_prevention")]

    operations = []
