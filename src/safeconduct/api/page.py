"""The description of the API as a file: ``python -m safeconduct.api.page FILE`` writes it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path


def openapi() -> str:
    """The description as JSON, in a fixed order."""
    from safeconduct.api.door import described

    return json.dumps(described(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    Path(sys.argv[1]).write_text(openapi(), encoding="utf-8")
