"""Notices, assignments, substitutes, what is sent outside."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0007_sharing")]

    operations = []
