"""Requests to the point of access."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0023_reports")]

    operations = []
