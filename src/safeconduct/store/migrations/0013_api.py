"""Keys for programs."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0012_own_view")]

    operations = []
