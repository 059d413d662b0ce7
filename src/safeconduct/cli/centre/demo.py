"""`safeconduct centre demo`: the demonstration country through all of it, the true answer known."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json

if TYPE_CHECKING:
    from safeconduct.demo.centre.saying import Said

SEED = 19950413


@click.command()
@click.option("--out", metavar="DIR", help="A new folder to keep all files in. Default: none kept.")
@click.option("--seed", type=click.IntRange(0), default=SEED, metavar="N", help="Which country.")
@click.option("--persons", type=int, default=600, metavar="N", help="How many persons it has.")
@lang_option
@json_option
def demo(out: str | None, seed: int, persons: int, lang: str, as_json: bool) -> int:
    """Collect, link, analyse and publish for an invented country, and say how far off each step is.

    Six agencies write what they know of invented persons, with all that goes wrong at a desk. In
    DIR each role has a folder of its own: agencies, key_authority, linkage_unit, centre,
    published. The country is the same for the same seed; keys, numbers and noise never are.

    Exit codes: 0 done; 1 who somebody is was found where nobody may know it; 2 wrong input, and
    nothing was written.
    """
    from safeconduct.demo.centre.journey import FEWEST, MOST, journey

    if not FEWEST <= persons <= MOST:
        limits = {"fewest": str(FEWEST), "most": str(MOST)}
        raise WrongInput(lang, "centre-demo-wrong-persons", found=str(persons), **limits)
    lines: list[Said] = []
    with _folder(out, lang) as root:
        for said in journey(root, seed=seed, persons=persons):
            lines.append(said)
            if not as_json:
                print(_line(said, lang), flush=True)
        _keep(root, lines)
    if as_json:
        print_json([{"seed": seed, "steps": [said.as_answer() for said in lines]}], one=True)
    elif out is not None:
        print(told(lang, "centre-demo-kept", found=out))
    return 1 if any(said.step == "search" and not said.held for said in lines) else 0


@contextmanager
def _folder(out: str | None, lang: str) -> Iterator[Path]:
    """Where it all happens: a folder that is there in the end whole or not at all."""
    from safeconduct.centre.encoding.whole_file import whole_folder

    if out is None:
        with tempfile.TemporaryDirectory(prefix="safeconduct-demo-") as root:
            yield Path(root)
        return
    try:
        with whole_folder(Path(out)) as root:
            yield root
    except FileExistsError:
        raise WrongInput(lang, "centre-demo-out-taken", found=out) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongInput(lang, "centre-demo-not-written", found=out, reason=reason) from None


def _keep(root: Path, lines: list[Said]) -> None:
    """Beside the roles' folders, since it knows the truth."""
    from safeconduct.demo.centre.folders import write_json

    write_json(root / "distance-from-truth.json", [said.as_answer() for said in lines])


def _line(said: Said, lang: str) -> str:
    from safeconduct.centre.charts.numbers import percent, whole_number

    values = {name: whole_number(count, lang) for name, count in said.counts.items()}
    values |= {name: percent(share, lang) for name, share in said.shares.items()}
    values |= {name: _name(name, code, lang) for name, code in said.names.items()}
    line = told(lang, f"centre-demo-{said.step}", **values)
    if said.held is None:
        return line
    verdict = told(lang, f"centre-demo-{'held' if said.held else 'not-held'}")
    return f"{line} {verdict}"


def _name(kind: str, code: str, lang: str) -> str:
    """The word for a code, where it is one that people have a word for."""
    prefixes = {"agency": "feed-actor", "column": "feed-column"}
    if kind == "table":
        return " × ".join(told(lang, f"feed-column-{column}") for column in code.split("+"))
    return told(lang, f"{prefixes[kind]}-{code}") if kind in prefixes else code
