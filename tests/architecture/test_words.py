"""The catalogues are complete: what the program says, it can say in each of its languages."""

from __future__ import annotations

import ast
import datetime
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import safeconduct.words
from safeconduct.words import LANGUAGES

WORDS = Path(safeconduct.words.__file__).parent
SOURCE = WORDS.parent
FILES = sorted({path.name for lang in LANGUAGES for path in (WORDS / lang).glob("*.ftl")})

# A piece of a key that is put together while the program runs.
ANYTHING = r"[A-Za-z0-9_-]+"
SAY = re.compile(r"""\{%\s*say\s+(["'])(?P<key>[^"']+)\1(?P<joined>\|)?""")
PREFIX = re.compile(r"""\bsaid:(["'])(?P<prefix>[^"']+)\1|(["'])(?P<joined>[\w-]+-)\3\s*\|""")
QUOTED = re.compile(r"""(["'])([A-Za-z][\w-]*)(?:\.[\w-]+)?\1""")


class Variables(Visitor):
    """Collects the names of the values a text needs, and how its functions want them."""

    def __init__(self) -> None:
        self.needs: dict[str, str] = {}

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:
        for argument in node.arguments.positional:
            if isinstance(argument, ftl.VariableReference):
                self.needs[argument.id.name] = node.id.name

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.needs.setdefault(node.id.name, "")


@cache
def text(lang: str, file: str) -> str:
    """A catalogue, or nothing where a language lacks it: the first test below tells."""
    path = WORDS / lang / file
    return path.read_text(encoding="utf-8") if path.exists() else ""


@cache
def resource(lang: str, file: str) -> ftl.Resource:
    return FluentParser().parse(text(lang, file))


def texts(lang: str, file: str) -> dict[str, ftl.Pattern]:
    """Each text of a file under its key, attributes as `key.attribute`."""
    found: dict[str, ftl.Pattern] = {}
    for entry in resource(lang, file).body:
        if isinstance(entry, ftl.Message):
            if entry.value is not None:
                found[entry.id.name] = entry.value
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = attribute.value
    return found


@cache
def bundle(lang: str) -> FluentBundle:
    made = FluentBundle([lang], use_isolating=False)
    for file in FILES:
        made.add_resource(FluentResource(text(lang, file)))
    return made


def needs(pattern: ftl.Pattern) -> dict[str, str]:
    visitor = Variables()
    visitor.visit(pattern)
    return visitor.needs


@cache
def keys() -> frozenset[str]:
    return frozenset(key for file in FILES for key in texts("en", file))


@pytest.mark.parametrize("file", FILES)
def test_each_language_holds_the_same_keys(file: str) -> None:
    held = {lang: set(texts(lang, file)) for lang in LANGUAGES}
    every = set().union(*held.values())
    missing = {lang: sorted(every - here) for lang, here in held.items() if every - here}
    assert missing == {}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_a_catalogue_has_no_line_that_cannot_be_read(lang: str, file: str) -> None:
    junk = [entry.content for entry in resource(lang, file).body if isinstance(entry, ftl.Junk)]
    assert junk == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_key_is_defined_once(lang: str) -> None:
    defined = [
        entry.id.name
        for file in FILES
        for entry in resource(lang, file).body
        if isinstance(entry, ftl.Message)
    ]
    assert sorted(key for key in set(defined) if defined.count(key) > 1) == []


@pytest.mark.parametrize("file", FILES)
def test_a_text_needs_the_same_values_in_each_language(file: str) -> None:
    english = {key: set(needs(pattern)) for key, pattern in texts("en", file).items()}
    for lang in LANGUAGES:
        other = {key: set(needs(pattern)) for key, pattern in texts(lang, file).items()}
        assert other == english, lang


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_text_can_be_said(lang: str, file: str) -> None:
    spoken_by = bundle(lang)
    for key, pattern in texts(lang, file).items():
        name, _, attribute = key.partition(".")
        message = spoken_by.get_message(name)
        spoken = message.attributes[attribute] if attribute else message.value
        for n in (0, 1, 2, 5):
            values = {
                variable: datetime.date(2008, 2, n + 1) if function == "DATETIME" else n
                for variable, function in needs(pattern).items()
            }
            said, errors = spoken_by.format_pattern(spoken, values)
            assert not errors, f"{lang}/{file}: {key}: {errors[0]}"
            assert str(said).strip(), f"{lang}/{file}: {key} is empty"


@cache
def python_files() -> list[tuple[Path, ast.Module]]:
    return [
        (path, ast.parse(path.read_text(encoding="utf-8"), str(path)))
        for path in sorted(SOURCE.rglob("*.py"))
    ]


@cache
def templates() -> list[tuple[Path, str]]:
    return [
        (path, path.read_text(encoding="utf-8"))
        for path in sorted(SOURCE.rglob("templates/**/*"))
        if path.is_file()
    ]


def joined(node: ast.JoinedStr) -> str:
    """An f-string as a pattern of the keys it can make."""
    return "".join(
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else ANYTHING
        for part in node.values
    )


def asked() -> Iterator[tuple[str, str]]:
    """Where a text is asked for, and the pattern of its key, where the source tells."""
    for path, module in python_files():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else None
            if (name or getattr(function, "id", None)) != "say":
                continue
            where = f"{path.relative_to(SOURCE)}:{node.lineno}"
            # say("fr", key), or a page's say(key)
            for argument in node.args[:2]:
                if isinstance(argument, ast.JoinedStr):
                    yield where, joined(argument)
                elif isinstance(argument, ast.Constant) and argument.value not in LANGUAGES:
                    yield where, re.escape(str(argument.value))
    for path, page in templates():
        for match in SAY.finditer(page):
            where = f"{path.relative_to(SOURCE)}"
            if not match["joined"]:
                yield where, re.escape(match["key"])


def test_every_text_the_program_asks_for_is_there() -> None:
    every = "\n".join(sorted(keys()))
    lost = [
        f"{where}: {pattern}"
        for where, pattern in asked()
        if not re.search(f"^{pattern}$", every, re.MULTILINE)
    ]
    assert "\n".join(lost) == ""


def strings(value: object) -> Iterator[str]:
    """All words of a data file, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


@cache
def mentioned() -> tuple[set[str], set[str]]:
    """Every word the program and its data hold that may be a key, and every pattern of keys."""
    words: set[str] = set()
    patterns: set[str] = set()
    for _, module in python_files():
        for node in ast.walk(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value.partition(".")[0])
            elif isinstance(node, ast.JoinedStr):
                pattern = joined(node).partition(r"\.")[0]
                # One that names nothing itself could be any key, and so speaks for none.
                if re.search(r"[A-Za-z]{3}", pattern.replace(ANYTHING, "")):
                    patterns.add(pattern)
    for _, page in templates():
        words.update(match[2] for match in QUOTED.finditer(page))
        for match in PREFIX.finditer(page):
            prefix = match["joined"] or f"{match['prefix']}-"
            patterns.add(re.escape(prefix) + ANYTHING)
    for path in SOURCE.rglob("*.toml"):
        words.update(strings(tomllib.loads(path.read_text(encoding="utf-8"))))
    return words, patterns


def unused(defined: Iterable[str]) -> list[str]:
    words, patterns = mentioned()
    # A word such as "case-phase" stands for the keys that begin with it.
    patterns = patterns | {f"{re.escape(word)}-{ANYTHING}" for word in words if "-" in word}
    spoken = re.compile("|".join(sorted(patterns)))
    return sorted(key for key in defined if key not in words and not spoken.fullmatch(key))


def test_every_text_is_used() -> None:
    assert "\n".join(unused({key.partition(".")[0] for key in keys()})) == ""


def test_a_text_nobody_asks_for_would_be_found() -> None:
    stray = "-".join(("a", "text", "that", "nobody", "asks", "for"))
    assert unused([stray]) == [stray]
