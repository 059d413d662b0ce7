"""What a law needs beside its logic: citations, texts, dates without gaps, sources, use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from safeconduct.words import has

from ..building import walk
from ..nodes import Fact, Node, Parameter, Plus
from ..rules import History, Law, Provision
from ..terms import RollOver
from .finding import ERROR, WARNING, Finding, roots, rules_of


def source_findings(
    laws: Iterable[Law], facts: Sequence[Fact], languages: Sequence[str]
) -> Iterator[Finding]:
    """Everything that can be seen without asking which cases there are."""
    laws = tuple(laws)
    catalogue = {code: entry for law in laws for code, entry in law.catalogue.items()}
    parameters = {name: history for law in laws for name, history in law.parameters.items()}
    nodes = tuple(walk(*(node for _, node in roots(laws))))
    codes = rules_of(laws)
    yield from _uncited(codes, catalogue)
    yield from _unsaid(codes, languages)
    for code, versions in catalogue.items():
        yield from _ill_dated(code, versions)
    yield from _parameters(nodes, parameters)
    yield from _unused(nodes, facts)
    yield from _not_computed(laws)


def _uncited(
    codes: Iterable[str], catalogue: Mapping[str, tuple[Provision, ...]]
) -> Iterator[Finding]:
    for code in codes:
        if not catalogue.get(code):
            mend = "add an entry with citation, dates and source"
            yield Finding(ERROR, code, None, "not in the catalogue", mend)
    for code, versions in catalogue.items():
        for entry in versions:
            for name in ("citation", "source"):
                if not getattr(entry, name).strip():
                    told = f"a version from {entry.valid_from or 'the beginning'} without {name}"
                    yield Finding(ERROR, code, None, told, f"name its {name}")


def _unsaid(codes: Iterable[str], languages: Sequence[str]) -> Iterator[Finding]:
    for code in codes:
        for language in languages:
            for key, name in ((code, "title"), (f"{code}.text", "text")):
                if not has(language, key):
                    told = f"no {name} in language '{language}'"
                    yield Finding(ERROR, code, None, told, f"add '{key}' to its words")


def _ill_dated(code: str, versions: Sequence[Provision]) -> Iterator[Finding]:
    for version in versions:
        if version.valid_from and version.valid_to and version.valid_to < version.valid_from:
            told = f"a version from {version.valid_from} that ends on {version.valid_to}"
            yield Finding(ERROR, code, None, told, "let it end after it begins")
    for earlier, later in pairwise(versions):
        if later.valid_from is None:
            told = "two versions from the beginning"
            yield Finding(ERROR, code, None, told, "date all but the first")
        elif earlier.valid_to is None or earlier.valid_to >= later.valid_from:
            told = (
                f"two versions in force from {later.valid_from} to {earlier.valid_to or 'this day'}"
            )
            mend = f"end the earlier on {later.valid_from - timedelta(1)}"
            yield Finding(ERROR, code, None, told, mend)
        elif earlier.valid_to + timedelta(1) < later.valid_from:
            first, last = earlier.valid_to + timedelta(1), later.valid_from - timedelta(1)
            told = f"no version in force from {first} to {last}"
            yield Finding(WARNING, code, None, told, "close the gap, or say why it is one")


def _parameters(nodes: Sequence[Node], parameters: Mapping[str, History]) -> Iterator[Finding]:
    used = dict.fromkeys(node.name for node in nodes if isinstance(node, Parameter))
    for name in used:
        if name not in parameters:
            told = "a parameter without values"
            yield Finding(ERROR, name, None, told, "add its values to the dated data")
    lengths = {
        node.term.length.name
        for node in nodes
        if isinstance(node, Plus) and isinstance(node.term.length, Parameter)
    }
    for name, history in parameters.items():
        if name not in used:
            yield Finding(WARNING, name, None, "no rule uses this parameter", "use it or drop it")
        for given in history.values:
            since = given.valid_from or "the beginning"
            if not given.source.strip():
                told = f"a value from {since} without source"
                yield Finding(ERROR, name, None, told, "name its source")
            if name in lengths and isinstance(given.value, int) and given.value < 0:
                told = f"a length of {given.value} from {since}"
                yield Finding(ERROR, name, None, told, "a term has a length of 0 or more")


def _unused(nodes: Sequence[Node], facts: Sequence[Fact]) -> Iterator[Finding]:
    read = {node.name for node in nodes if isinstance(node, Fact)}
    for fact in facts:
        if fact.name not in read:
            yield Finding(WARNING, fact.name, None, "no rule reads this fact", "use it or drop it")


def _not_computed(laws: Iterable[Law]) -> Iterator[Finding]:
    seen: set[int] = set()
    for code, root in roots(laws):
        for node in walk(root):
            if isinstance(node, Plus) and id(node) not in seen:
                seen.add(id(node))
                if node.term.roll_over is not RollOver.NONE:
                    told = "a term that rolls over to a working day, which no evaluator computes"
                    yield Finding(ERROR, code, None, told, "let the term stay where it falls")
