"""Signed checkpoints."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0009_signing_in")]

    operations = []
