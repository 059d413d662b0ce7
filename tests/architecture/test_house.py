"""The house is kept: modules stay small, and the project speaks of itself alone."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST_MODULE = 400

# In pieces, so that this file does not hold what it looks for.
REGISTRIES = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "crates" + ".io",
    "deb" + ".debian.org",
    "security" + ".debian.org",
)
WORKPLACE = ("/wo" + "rk/", "../sha" + "red", "domain" + ".md", "formats" + ".md")
FORBIDDEN = re.compile("|".join(re.escape(word) for word in (*REGISTRIES, *WORKPLACE)))


def committed() -> list[Path]:
    """The files of the project: what git holds, and what it would be given next."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def text(path: Path) -> str | None:
    """What a file says, or None where it is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def test_no_file_names_a_registry_or_a_place_of_work() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in committed()
        for number, line in enumerate((text(path) or "").splitlines(), 1)
        if (match := FORBIDDEN.search(line))
    ]
    assert found == []


@pytest.mark.parametrize("word", [*REGISTRIES, *WORKPLACE])
def test_each_such_name_would_be_found(word: str) -> None:
    assert FORBIDDEN.search(f"see https://{word}/x")


def test_the_packages_are_locked_by_hash_alone() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        said = lock.read_text(encoding="utf-8")
        pinned = len(re.findall(r"^\S+==\S+", said, re.MULTILINE))
        assert pinned > 0
        assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)", said)
        # Each package is followed by the hashes it may have, before the next one begins.
        blocks = re.split(r"^(?=\S+==)", said, flags=re.MULTILINE)[1:]
        assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_modules_stay_small() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in committed()
        if path.suffix in {".py", ".js", ".mjs", ".scss"}
        # Django writes migrations, and nobody reads them for the house's sake.
        if path.parent.name != "migrations"
        if (lines := len((text(path) or "").splitlines())) > LONGEST_MODULE
    }
    assert long == {}
