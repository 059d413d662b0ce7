"""A progress bar for long input: on a terminal only, on standard error only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

WORTH_A_BAR = 4 * 1024 * 1024
"""Input shorter than this (bytes) is answered before a bar could be read."""


class _Watched:
    """A stream that tells how much of it was read, in steps that can be seen."""

    _STEP = 256 * 1024

    def __init__(self, stream: BinaryIO, bar: Any, task: Any) -> None:
        self._stream = stream
        self._bar = bar
        self._task = task
        self._untold = 0

    def readline(self, limit: int = -1) -> bytes:
        return self._told(self._stream.readline(limit))

    def read(self, size: int = -1) -> bytes:
        return self._told(self._stream.read(size))

    def _told(self, data: bytes) -> bytes:
        self._untold += len(data)
        if self._untold >= self._STEP or not data:
            self._bar.advance(self._task, self._untold)
            self._untold = 0
        return data


@contextmanager
def watched(stream: BinaryIO, size: int | None, name: str) -> Iterator[BinaryIO]:
    """`stream`, its progress shown when someone is there to see it and the wait is worth it.

    `size` in bytes, None when it is not known. No bar where the answers themselves fill the
    terminal, or where the input is typed into it.
    """
    seen = sys.stderr.isatty() and not sys.stdout.isatty() and not stream.isatty()
    if not seen or (size is not None and size < WORTH_A_BAR):
        yield stream
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=size)
        yield cast("BinaryIO", _Watched(stream, bar, task))


@contextmanager
def steps(name: str) -> Iterator[Callable[[int, int], None]]:
    """What is told how much is done, and of how much; shown when someone is there to see it."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@contextmanager
def counting(name: str) -> Iterator[Callable[[int], None]]:
    """What to tell how many bytes were written so far; how many there will be is not known."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import DownloadColumn, Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=None)
        yield lambda written: bar.update(task, completed=written)
