"""Keys of a case for each agency that needs them."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0005_user_roles")]

    operations = []
