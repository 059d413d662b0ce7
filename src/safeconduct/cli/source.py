"""One input of a command: opened, read, and what is wrong in it said line by line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Generic, TypeVar

from safeconduct.cases.reading import CaseError
from safeconduct.cases.strict_json import JsonFault

from .faults import WrongInput, told
from .inputs import streamed
from .lines import read_values
from .wording import case_fault

Item = TypeVar("Item")


class Source(Generic[Item]):
    """The items of an input: `read` makes one from a JSON value, `marks` are keys of such a value.

    `single` says whether the whole input is one value. Wrong lines are told on standard error as
    they are met and passed over; `faults` counts them.
    """

    def __init__(
        self,
        name: str,
        stream: BinaryIO,
        lang: str,
        read: Callable[[object], Item],
        marks: frozenset[str],
    ) -> None:
        self.name = name
        self.lang = lang
        self.faults = 0
        self._read = read
        reading = read_values(stream, marks)
        self.single = reading.single
        self._lines = reading.lines

    def items(self) -> Iterator[tuple[Item, int]]:
        """The items that are right, each with its size in bytes, in order."""
        empty = True
        for line in self._lines:
            empty = False
            if line.fault is not None:
                self._tell(line.number, line.fault)
                continue
            try:
                item = self._read(line.value)
            except CaseError as wrong:
                where = self.name if self.single else self._where(line.number)
                self._say(case_fault(self.lang, where, wrong))
            else:
                yield item, line.size
        if empty:
            raise WrongInput(self.lang, "cli-fault-empty", where=self.name)

    def _where(self, number: int) -> str:
        return told(self.lang, "cli-where-line", file=self.name, line=str(number))

    def _tell(self, number: int, fault: JsonFault) -> None:
        where = self._where(number + fault.line - 1)
        column = str(fault.column)
        self._say(told(self.lang, fault.key, where=where, column=column, **fault.values))

    def _say(self, line: str) -> None:
        self.faults += 1
        print(line, file=sys.stderr)


@contextmanager
def opened(
    path: str, lang: str, read: Callable[[object], Item], marks: frozenset[str]
) -> Iterator[Source[Item]]:
    """The input at `path`, or standard input for ``-``, with a progress bar where one is seen.

    Errors: WrongInput when there is no such file or it cannot be read.
    """
    with streamed(path, lang) as (name, stream):
        yield Source(name, stream, lang, read, marks)
