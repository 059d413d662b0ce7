"""A group of commands that knows them by name and imports each when it is called, not before."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import click


class LazyGroup(click.Group):
    """``commands``: name → (module, what the command does, as shown in --help).

    A module is one of ``package``, and its command bears the last part of the module's name. A
    command whose module is not there is not shown.
    """

    def __init__(
        self,
        *arguments: Any,
        package: str,
        lazy: Mapping[str, tuple[str, str]],
        **options: Any,
    ) -> None:
        super().__init__(*arguments, **options)
        self._package = package
        self._lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, (module, _) in self._lazy.items() if self._present(module)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._lazy or not self._present(self._lazy[cmd_name][0]):
            return None
        module = self._lazy[cmd_name][0]
        command: click.Command = getattr(import_module(f"{self._package}.{module}"), module)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # click would import every command only to print one line of help for each.
        if named := [(name, self._lazy[name][1]) for name in self.list_commands(ctx)]:
            with formatter.section("Commands"):
                formatter.write_dl(named)

    def _present(self, module: str) -> bool:
        return find_spec(f"{self._package}.{module}") is not None
