"""Campaigns and leaflets."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0021_inspection")]

    operations = []
