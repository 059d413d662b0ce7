"""The person's own view."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0011_attachments")]

    operations = []
