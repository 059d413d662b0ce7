"""Meetings of districts and bodies, what they decide, and what comes of it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0019_prosecution")]

    operations = []
