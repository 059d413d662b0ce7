"""The article's words, and the module, of each rule: read from where the rule is written.

The words stand as a docstring below the name that holds the rule. They are read from the source
text, because Python itself keeps no docstring of a value.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, ModuleType

from safeconduct.law import belgium
from safeconduct.law.belgium.coordination.rhythms import Rhythm
from safeconduct.law.engine.rules import Rule


@dataclass(frozen=True, slots=True)
class Article:
    """Where a rule is written, and the words of the law that stand beside it there."""

    module: str
    words: str


@cache
def articles() -> Mapping[Rule, Article]:
    """Every rule that a module of the law names, by itself or in a group."""
    named: dict[Rule, Article] = {}
    grouped: dict[Rule, Article] = {}
    for module in _modules():
        for name, words in _words(module):
            value = getattr(module, name, None)
            article = Article(module.__name__, words)
            if isinstance(value, Rule):
                named.setdefault(value, article)
            elif isinstance(value, Rhythm):
                named.setdefault(value.due, article)
            elif isinstance(value, tuple):
                grouped |= {part: article for part in value if isinstance(part, Rule)}
    # Words beside the rule itself come before words beside a group it stands in.
    return MappingProxyType(grouped | named)


def _modules() -> Iterator[ModuleType]:
    prefix = f"{belgium.__name__}."
    for found in sorted(pkgutil.walk_packages(belgium.__path__, prefix), key=lambda m: m.name):
        yield importlib.import_module(found.name)


def _words(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Each name a module assigns, with the docstring below it ("" where there is none)."""
    body = ast.parse(inspect.getsource(module)).body
    for index, statement in enumerate(body):
        names = _assigned(statement)
        after = body[index + 1] if index + 1 < len(body) else None
        match after:
            case ast.Expr(value=ast.Constant(value=str(text))):
                words = inspect.cleandoc(text)
            case _:
                words = ""
        yield from ((name, words) for name in names)


def _assigned(statement: ast.stmt) -> tuple[str, ...]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return (name,)
        case _:
            return ()
