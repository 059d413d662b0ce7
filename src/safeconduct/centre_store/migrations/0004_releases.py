"""What the room of releases keeps besides."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("centre_store", "0002_append_only")]
    operations: ClassVar[list[Operation]] = []
