"""The verification standard, line by line: all of it, shown by tests that there are."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.backends.base import VALID_KEY_CHARS

from safeconduct.store.sessions import SessionStore

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "src" / "safeconduct"
MADE = runpy.run_path(str(ROOT / "setup" / "asvs.py"))
LINES: dict[str, dict[str, Any]] = MADE["requirements"]()
# Section → the level of each of its requirements in turn, as OWASP ASVS 5.0.0 gives them.
LEVELS = {
    "1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123",
    "2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23",
    "3.1": "3", "3.2": "113", "3.3": "12223", "3.4": "11222233", "3.5": "11122333", "3.6": "3",
    "3.7": "22333",
    "4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222",
    "5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222",
    "6.1": "122", "6.2": "111111112222", "6.3": "11223333", "6.4": "112233", "6.5": "22222333",
    "6.6": "2223", "6.7": "33", "6.8": "2222",
    "7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22",
    "8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23",
    "9.1": "111", "9.2": "1222",
    "10.1": "22", "10.2": "223", "10.3": "22223", "10.4": "1111122222233333", "10.5": "22222",
    "10.6": "22", "10.7": "222",
    "11.1": "2233", "11.2": "22233", "11.3": "11233", "11.4": "1222", "11.5": "23", "11.6": "23",
    "11.7": "33",
    "12.1": "12233", "12.2": "11", "12.3": "22223",
    "13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233",
    "14.1": "22", "14.2": "12223333", "14.3": "122",
    "15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333",
    "16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223",
    "17.1": "23", "17.2": "22223333", "17.3": "22",
}  # fmt: skip
HIGHEST = {"6.3.3", "14.2.7", "14.2.8", "16.3.2"}
HASHES = {"sha256", "sha1", "file_digest", "hmac", "new", "compare_digest"}
CIPHERS = (
    *("aead.AESGCM", "ed25519", "x25519", "hashes", "hkdf", "scrypt", "serialization"),
    *("InvalidTag", "InvalidSign"),
)


def trees() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(SOURCE.rglob("*.py")):
        if "node_modules" not in path.parts and "centre" not in path.parts[-3:-1]:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def scripts() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (SOURCE / "web/assets/js").iterdir()}


@cache
def collected(path: str) -> frozenset[str]:
    """The names of the tests in a file below tests/, as they are collected."""
    found = ROOT / "tests" / path
    assert found.exists() and found.name.startswith("test_"), path
    tree = ast.parse(found.read_text(encoding="utf-8"))
    classes = [each for each in tree.body if isinstance(each, ast.ClassDef)]
    bodies = [tree.body, *(each.body for each in classes if each.name.startswith("Test"))]
    return frozenset(
        each.name for body in bodies for each in body if isinstance(each, ast.FunctionDef)
    )


@cache
def headings(paper: str) -> frozenset[str]:
    text = (ROOT / "docs" / "security" / paper).read_text(encoding="utf-8")
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return frozenset(re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in found)


def test_each_requirement_of_levels_one_and_two_stands_there_once() -> None:
    official = {
        f"{section}.{place}": int(level)
        for section, levels in LEVELS.items()
        for place, level in enumerate(levels, start=1)
    }
    assert (len(official), [*official.values()].count(1)) == (345, 70)
    wanted = {number for number, level in official.items() if level < 3} | HIGHEST
    assert set(LINES) == wanted


@pytest.mark.parametrize("number", LINES)
def test_each_line_is_shown_by_what_there_is(number: str) -> None:
    line = LINES[number]
    kinds = set(line) - {"asks", "tests", "papers"}
    assert len(kinds) == 1 and kinds <= {"met", "not_applicable", "not_met"}
    assert line["asks"].strip() and line[kinds.pop()].strip()
    if "met" in line:
        assert line.get("tests") or line.get("papers"), "nothing shows it"
    for test in line.get("tests", ()):
        path, _, name = test.partition("::")
        assert name in collected(path), test
    for paper in line.get("papers", ()):
        path, _, heading = paper.partition("#")
        assert heading in headings(path), paper


def test_the_page_is_the_one_the_data_makes_today() -> None:
    page = (ROOT / "docs" / "security" / "asvs.md").read_text(encoding="utf-8")
    assert page == MADE["page"](LINES), "`make docs` makes it again"


def test_the_program_runs_no_text_as_code() -> None:
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func)
                shell = any(
                    k.arg == "shell" and ast.unparse(k.value) != "False" for k in node.keywords
                )
                if name in {"eval", "exec", "os.system", "os.popen", "pickle.loads", "mark_safe"}:
                    found.append((str(path.relative_to(SOURCE)), name))
                assert not shell, path
    # The compiled kernel of the law: made from rules of the program, which nobody types.
    assert {path for path, _ in found} <= {"law/engine/kernel/compiler.py"}, found


def test_nothing_that_must_not_be_guessed_comes_from_a_weak_generator() -> None:
    for path, tree in trees():
        if "demo" in path.parts:
            continue  # Invented lives, the same for everybody.
        imported = {
            name.name.partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in (
                [ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names
            )
        }
        assert "random" not in imported, path
        assert "uuid1" not in ast.unparse(tree), path


def test_a_session_cannot_be_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionStore, "exists", lambda *_: False)
    keys = {SessionStore()._get_new_session_key() for _ in range(50)}
    assert len(keys) == 50
    assert all(len(key) == 32 and set(key) <= set(VALID_KEY_CHARS) for key in keys)
    assert len(VALID_KEY_CHARS) ** 32 > 2**128


def test_cryptography_is_that_of_proven_libraries() -> None:
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "hashlib":
                assert node.attr in HASHES, (path, node.attr)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cryptography"):
                for name in node.names:
                    said = f"{node.module}.{name.name}"
                    assert any(each in said for each in CIPHERS), (path, said)
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".sha1"):
                given = {each.arg: ast.unparse(each.value) for each in node.keywords}
                assert given == {"usedforsecurity": "False"}, path


def test_passwords_are_hidden_and_may_be_pasted() -> None:
    forms = (SOURCE / "web" / "signing_in" / "forms.py").read_text(encoding="utf-8")
    [field] = re.findall(r"def password_field.*?\n\n\n", forms, re.DOTALL)
    assert "forms.PasswordInput" in field and "autocomplete" in field and "strip=False" in field
    for name, text in scripts().items():
        assert "paste" not in text, name
    for path in (SOURCE / "web").rglob("*.html"):
        if "node_modules" not in path.parts:
            assert "onpaste" not in path.read_text(encoding="utf-8"), path


def test_no_script_keeps_anything_in_the_browser() -> None:
    assert scripts()
    kept = r"localStorage|sessionStorage|indexedDB|document\.cookie|postMessage|caches\."
    run = r"innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|__proto__|Object\.assign"
    for name, text in scripts().items():
        assert not re.search(f"{kept}|{run}", text), name
