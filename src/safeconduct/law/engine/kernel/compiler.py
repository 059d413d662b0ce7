"""Turns a kernel's text into machine code, kept for later runs."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..columns.column import Numbers
from . import calendar, staging


class KernelMissing(ImportError):
    """The compiler is not installed."""


@dataclass(frozen=True)
class Code:
    """A kernel ready to run: its function, how columns are moved, and how they are passed."""

    rows: Callable[..., None]
    staging: Mapping[str, Callable[..., None]]
    passed: Callable[[list[Numbers | None]], Any]


Compiler = Callable[[str], Code]


def interpret(text: str) -> Code:
    """The kernel run by Python as it stands: slow, and the same to the letter."""
    space: dict[str, Any] = {**vars(calendar), "i8": np.int8, "i32": np.int32, "i64": np.int64}
    exec(compile(text, "<kernel>", "exec"), space)  # noqa: S102 - written from the nodes
    return Code(space["rows"], vars(staging), lambda columns: columns)


@lru_cache(maxsize=32)
def machine_code(text: str) -> Code:
    """The kernel compiled by numba, once a process. Errors: KernelMissing without numba."""
    jit = _jit()
    space = dict(jit.SPACE)
    exec(compile(text, "<kernel>", "exec"), space)  # noqa: S102 - written from the nodes
    return Code(jit.compiled(space["rows"]), jit.STAGING, _addresses)


def kept_in(folder: Path) -> Compiler:
    """A compiler that keeps machine code in a folder of the user's own, for other processes."""

    @lru_cache(maxsize=32)
    def compiled(text: str) -> Code:
        jit = _jit()
        names = ", ".join(sorted(jit.SPACE))
        whole = (
            "from safeconduct.law.engine.kernel.jit import SPACE, cached\n"
            f"{names} = (SPACE[name] for name in sorted(SPACE))\n\n@cached\n{text}"
        )
        sources = (Path(str(module.__file__)).read_text() for module in (calendar, jit))
        digest = hashlib.sha256("".join([whole, *sources]).encode()).hexdigest()
        module = _module(folder, f"kernel_{digest[:32]}", whole)
        return Code(module.rows, jit.STAGING, _addresses)

    return compiled


def _jit() -> Any:
    try:
        from . import jit
    except ImportError as error:
        raise KernelMissing(
            "the compiled kernel needs numba, which is not installed: install safeconduct[kernel], "
            "or take the columns evaluator"
        ) from error
    return jit


def _module(folder: Path, name: str, text: str) -> Any:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    if not path.exists():
        # Whole or not at all, whoever else is writing it.
        with tempfile.NamedTemporaryFile("w", dir=folder, delete=False) as file:
            file.write(text)
        os.replace(file.name, path)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None  # noqa: S101 - a .py file that exists
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _addresses(columns: list[Numbers | None]) -> Any:
    """Where columns lie in memory, 0 for none. They must be contiguous and outlive the run."""
    return np.array([0 if c is None else c.ctypes.data for c in columns], np.uint64)
