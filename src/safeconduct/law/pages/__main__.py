"""Write the pages of the law: ``python -m safeconduct.law.pages docs/law``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .site import site


def main(arguments: list[str]) -> int:
    """Write every page and remove pages of rules that are no more; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m safeconduct.law.pages", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pages are written")
    parser.add_argument("--tests", type=Path, default=Path("tests/spec"))
    asked = parser.parse_args(arguments)
    try:
        pages = site(asked.tests)
    except FileNotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    asked.folder.mkdir(parents=True, exist_ok=True)
    for old in asked.folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (asked.folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
