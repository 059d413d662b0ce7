"""Referrals, consent, emergency access."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0006_case_keys")]

    operations = []
