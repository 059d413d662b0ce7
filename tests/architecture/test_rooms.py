"""The rooms around the cases have no way to the database but for a named actor."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from safeconduct.access.rooms import ROOMS

STORE = Path(__file__).parents[2] / "src" / "safeconduct" / "store"
DATABASE = {"django.db", "safeconduct.store.models", "safeconduct.store"}


def _reaching() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every public function of a room's module that can reach the database."""
    for folder in sorted(ROOMS):
        for path in sorted((STORE / folder).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            if _imported(tree) & DATABASE:
                for node in tree.body:
                    if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                        yield f"{folder}/{path.name}: {node.name}", node


def _imported(tree: ast.Module) -> set[str | None]:
    """The modules a module imports; what it takes for its types alone opens nothing."""
    typed = {
        id(inner)
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    return {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and id(node) not in typed
    }


def test_every_way_into_a_room_names_its_actor() -> None:
    nameless = [
        name
        for name, function in _reaching()
        if "actor" not in {each.arg for each in function.args.kwonlyargs}
        # Encrypting anew under another root key, and reckoning when a quarter is over, are the
        # keeper's, for no actor.
        and function.name not in {"close_anew", "reckon"}
    ]
    assert nameless == []
