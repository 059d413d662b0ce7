"""The specification tests that name a rule: what the law is shown to say, in sentences.

A test names rules by its docstring ("OFF-1a. …"), by its name (``test_p2_…``), or by the class it
stands in (``TestP1Reflection``).
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_CHAPTERS = "OFF|FC|PR|C|P|D|A|I|V|K|Z"
_IN_DOCSTRING = re.compile(rf"((?:{_CHAPTERS})-\d+[ab]?)[.:]\s+(?P<said>.+)")
_IN_CLASS = re.compile(rf"Test((?:{_CHAPTERS}))(\d+)([ab]?)(?=[A-Z]|$)")
_IN_FUNCTION = re.compile(rf"test_((?:{_CHAPTERS.lower()}))_?(\d+)([ab]?)_")


@dataclass(frozen=True, slots=True)
class Spec:
    """One test as a sentence, and the file it stands in (relative to the tests' folder)."""

    sentence: str
    path: str


def specs(folder: Path) -> Mapping[str, tuple[Spec, ...]]:
    """The tests below `folder` by the code of the rule they name, in the order of the files.

    Errors: FileNotFoundError when there is no such folder.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: expected the folder of the specification tests")
    found: dict[str, list[Spec]] = defaultdict(list)
    for path in sorted(folder.rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for code, sentence in _named(tree.body, None):
            found[code].append(Spec(sentence, path.relative_to(folder).as_posix()))
    return {code: tuple(dict.fromkeys(listed)) for code, listed in found.items()}


def _named(body: list[ast.stmt], inherited: str | None) -> Iterator[tuple[str, str]]:
    for statement in body:
        if isinstance(statement, ast.ClassDef):
            match = _IN_CLASS.match(statement.name)
            yield from _named(statement.body, _code(match) if match else inherited)
        elif isinstance(statement, ast.FunctionDef) and statement.name.startswith("test_"):
            yield from _of_function(statement, inherited)


def _of_function(test: ast.FunctionDef, inherited: str | None) -> Iterator[tuple[str, str]]:
    first_line = (ast.get_docstring(test) or "").partition("\n")[0]
    if match := _IN_DOCSTRING.match(first_line):
        yield match[1], f"{_sentence(test.name)} {match['said']}"
    elif match := _IN_FUNCTION.match(test.name):
        yield _code(match), _sentence(test.name[match.end() - 1 :])
    elif inherited:
        yield inherited, _sentence(test.name)


def _code(match: re.Match[str]) -> str:
    chapter, number, letter = match.groups()
    return f"{chapter.upper()}-{number}{letter}"


def _sentence(name: str) -> str:
    words = name.removeprefix("test_").replace("_", " ").strip()
    return f"{words[0].upper()}{words[1:]}."
