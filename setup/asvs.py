"""The page on the verification standard, from its data: ``setup/asvs.py``.

Reads docs/security/asvs.toml, writes docs/security/asvs.md.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "security"
ANSWERS = {"met": "met", "not_applicable": "not applicable", "not_met": "**not met**"}
CHAPTERS = (
    "Encoding and sanitization",
    "Validation and business logic",
    "Web frontend security",
    "API and web service",
    "File handling",
    "Authentication",
    "Session management",
    "Authorization",
    "Self-contained tokens",
    "OAuth and OIDC",
    "Cryptography",
    "Secure communication",
    "Configuration",
    "Data protection",
    "Secure coding and architecture",
    "Security logging and error handling",
    "WebRTC",
)
_HEAD = """# OWASP ASVS 5.0, level 2, line by line

Every requirement of levels 1 and 2 of the OWASP Application Security Verification Standard 5.0.0,
and of level 3 those numbered 6.3.3, 14.2.7, 14.2.8 and 16.3.2. Beside each: what answers it, and
the test that shows it or the paper that says it. {met} are met, {not_applicable} do not apply,
**{not_met} are not met**, and it is said why. It is the maintainers' own reckoning; nobody from
outside has verified it yet.

The numbering and the meaning are OWASP's ([owasp.org/ASVS](https://owasp.org/ASVS), CC BY-SA 4.0),
told here in short; the standard's own words decide. This page is under the same licence. It is made
from [asvs.toml](asvs.toml) by `make docs`; a test holds it to the list of requirements, to the
tests that there are, and to this page.

## What is not met

| line | asks | why not |
|---|---|---|
{open}
"""


def requirements() -> dict[str, dict[str, Any]]:
    """Each requirement by its number, in order."""
    data: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "asvs.toml").read_text("utf-8"))
    return dict(sorted(data.items(), key=lambda each: order(each[0])))


def order(number: str) -> tuple[int, ...]:
    """1.2.10 comes after 1.2.9."""
    return tuple(map(int, number.split(".")))


def answer(line: Mapping[str, Any]) -> str:
    """Which of the answers a requirement has. Raises ValueError unless it is one."""
    [found] = [each for each in ANSWERS if each in line]
    return found


def page(lines: Mapping[str, Mapping[str, Any]]) -> str:
    """The page, as Markdown."""
    count = {each: sum(answer(line) == each for line in lines.values()) for each in ANSWERS}
    missing = "\n".join(
        f"| {number} | {line['asks']} | {line['not_met']} |"
        for number, line in lines.items()
        if answer(line) == "not_met"
    )
    return "\n".join([_HEAD.format(**count, open=missing), *_chapters(lines)])


def _chapters(lines: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for chapter, title in enumerate(CHAPTERS, start=1):
        yield f"## V{chapter} {title}\n"
        yield "| line | asks | | how, or why not | shown by |\n|---|---|---|---|---|"
        for number, line in lines.items():
            if order(number)[0] == chapter:
                said = answer(line)
                shown = "<br>".join(_shown(line))
                yield f"| {number} | {line['asks']} | {ANSWERS[said]} | {line[said]} | {shown} |"
        yield ""


def _shown(line: Mapping[str, Any]) -> Iterator[str]:
    for test in line.get("tests", ()):
        path, _, name = test.partition("::")
        yield f"[{name.removeprefix('test_').replace('_', ' ')}](../../tests/{path})"
    for paper in line.get("papers", ()):
        yield f"[{paper.partition('#')[2].replace('-', ' ')}]({paper})"


if __name__ == "__main__":
    (FOLDER / "asvs.md").write_text(page(requirements()), encoding="utf-8")
