"""What the commands of the two people who release have in common: a folder, a name, a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..faults import WrongInput, told
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.release.dossier import Dossier
    from safeconduct.centre.release.workflow import Prepared

folder_argument = click.argument("folder", metavar="FOLDER")
by_option = click.option("--by", "actor", required=True, metavar="NAME", help="Who does it.")
reason_option = click.option("--reason", required=True, metavar="CODE", help="Why; it is kept.")


def listed(reason: str, codes: Sequence[str], lang: str) -> str:
    """`reason` if it is one of `codes`. Errors: WrongInput, which names them."""
    if reason not in codes:
        raise WrongInput(lang, "publish-fault-reason", found=reason, known=", ".join(codes))
    return reason


@contextmanager
def said(folder: str, lang: str) -> Iterator[None]:
    """What a folder or a step may not be, in one line."""
    from safeconduct.centre.release.dossier import DossierError
    from safeconduct.centre.release.workflow import NotAllowed

    try:
        yield
    except DossierError as wrong:
        file = f"{folder}/{wrong.file}" if wrong.file else folder
        raise WrongInput(lang, f"publish-dossier-{wrong.what}", file=file) from None
    except NotAllowed as wrong:
        raise WrongInput(lang, f"publish-step-{wrong.why}", folder=folder) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "cli-unreadable", file=folder, reason=reason) from None


def show(dossier: Dossier, lang: str, *, as_json: bool) -> None:
    """A release and its steps."""
    release = dossier.release
    if as_json:
        steps = [
            {"state": s.state, "by": s.actor, "at": s.at.isoformat(), "reason": s.reason}
            for s in release.history
        ]
        answer: dict[str, Any] = {
            "release": release.name,
            "state": release.state,
            "statement": release.statement,
            "report": release.report or None,
            "steps": steps,
        }
        print_json([answer], one=True)
        return
    state = told(lang, f"publish-state-{release.state}")
    click.echo(told(lang, "publish-stands", name=release.name, state=state))
    for step in release.history:
        done = {"at": f"{step.at:%Y-%m-%d %H:%M}", "by": step.actor}
        line = told(lang, "publish-step", state=told(lang, f"publish-state-{step.state}"), **done)
        why = {"reason": step.reason}
        click.echo(f"- {line}" + (told(lang, "publish-reason", **why) if step.reason else ""))


def take(
    folder: str, lang: str, step: Callable[[Dossier, datetime], Prepared], *, as_json: bool
) -> int:
    """Take a step and write it down, or say in one line why it may not be taken."""
    from safeconduct.centre.release.dossier import keep, opened

    with said(folder, lang), opened(Path(folder)) as dossier:
        after = replace(dossier, release=step(dossier, datetime.now(UTC)))
        keep(Path(folder), after)
    show(after, lang, as_json=as_json)
    return 0
