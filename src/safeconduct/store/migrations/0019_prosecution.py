"""Dossiers of prosecution."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0018_assistance")]

    operations = []
