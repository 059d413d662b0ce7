"""The results as a page: bench/RESULTS.md."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from . import machine
from .caseloads import ENGINES, Run

NAMES = {
    "kernel": "compiled kernel, made from the nodes",
    "columns": "columns, made from the nodes",
    "numpy": "NumPy by hand, in chunks",
    "polars": "Polars by hand, one thread",
    "duckdb": "DuckDB, SQL made from the nodes",
    "openfisca": "OpenFisca-core, a country package of the same rules",
}


def page(kept: dict[str, Any]) -> str:
    """The whole page as Markdown, of the parts that were measured."""
    busiest = max(part["load"] for part in kept.values())
    lines = [
        "# Measurements",
        "",
        *_wrapped(
            f"Made by `make bench`: medians of several runs on {machine.described()}. Rates are "
            "per second of *processor* time, so that threads and other programs flatter nobody; "
            "they are held against each other within one run."
        ),
    ]
    if busiest > 1:
        lines += _wrapped(
            f"**Other programs were using this machine** (up to {busiest:.0f} wanted a core before "
            "a part began): read the ratios, and take the absolute figures for a lower bound, the "
            "waiting times for an upper one."
        )
    for name, part in (
        ("caseloads", _caseloads),
        ("case", _one_case),
        ("lines", _lines),
        ("pages", _pages),
        ("load", _load),
    ):
        if name in kept:
            lines += part(kept[name]["found"])
    return "\n".join(lines).rstrip() + "\n"


def _caseloads(found: dict[str, Any]) -> Iterator[str]:
    runs = [Run(**run) for run in found["runs"]]
    yield "## The whole procedure for a caseload"
    yield ""
    yield "All nineteen answers of the procedure (phase, last day, held, conditions, openings,"
    yield "grounds, work permit, aid) from 35 facts, unknowns included; every engine gave the same"
    yield "answers. Million cases a CPU-second, and memory beside facts in megabytes, answers"
    yield "included:"
    yield ""
    sizes = sorted({run.size for run in runs})
    heads = [f"{size:,} | memory | × OpenFisca" for size in sizes]
    yield "| engine | " + " | ".join(heads) + " |"
    yield "|---" * (1 + 3 * len(sizes)) + "|"
    for engine in ENGINES:
        cells = []
        for size in sizes:
            run = _run(runs, engine, size)
            ratio = run.rate / _run(runs, "openfisca", size).rate
            cells.append(f"{run.rate:.2f} | {run.extra_bytes / 1e6:,.0f} | {ratio:.1f}")
        yield f"| {NAMES[engine]} | " + " | ".join(cells) + " |"
    yield ""
    firsts = [run.first for run in runs if run.engine == "kernel" and run.first is not None]
    yield from _wrapped(
        f"The kernel is compiled once a process: {max(firsts):.1f} s of processor time, not in the "
        "rates. It can be kept in a folder, and other values of the parameters need no new one. "
        "OpenFisca keeps every intermediate result, so it is given slices of a million cases; its "
        "inputs are prepared and set before the clock starts, and its two-valued logic is widened "
        "to three values by least and greatest."
    )
    yield from _bound(runs, found["bandwidth"], found["bytes_a_case"])


def _bound(runs: list[Run], bandwidth: float, bytes_a_case: float) -> Iterator[str]:
    bound = bandwidth / bytes_a_case / 1e6
    largest = max(run.size for run in runs)
    rate = _run(runs, "kernel", largest).rate
    yield "## How far the bound is"
    yield ""
    yield from _wrapped(
        f"One core copies {bandwidth / 1e9:.1f} GB a second here (read and written). A case's "
        f"facts and answers are {bytes_a_case:.0f} bytes: no engine that reads and writes each "
        f"once can pass {bound:.0f} million cases a second. The kernel reaches {rate / bound:.0%} "
        f"of that at {largest:,} cases."
    )


def _one_case(found: dict[str, float]) -> Iterator[str]:
    yield from ("## One case explained", "")
    yield from ("A timeline of 30 events to its standing (median, clock):", "")
    yield from ("| | milliseconds |", "|---|---|")
    for name, milliseconds in found.items():
        yield f"| {name} | {milliseconds:.2f} |"
    yield ""


def _lines(found: dict[str, dict[str, float]]) -> Iterator[str]:
    yield from ("## `safeconduct decide` over JSON Lines", "")
    yield from _wrapped(
        "From the file to the answers, start of the program included, one core; the cases of the "
        "demonstration country, about 16 events each:"
    )
    yield from ("| | cases a CPU-second | cases a second of the clock |", "|---|---|---|")
    for name, rate in found.items():
        yield f"| {name} | {rate['cpu']:,.0f} | {rate['clock']:,.0f} |"
    yield ""


def _pages(pages: dict[str, Any]) -> Iterator[str]:
    yield f"## Pages with {pages['cases']:,} cases in the database"
    yield ""
    yield "The program as people start it, with the embedded database; eight people at the same"
    took = pages["load_seconds"]
    yield "time, on the same machine." + (f" Loading took {took:.0f} s." if took else "")
    yield ""
    yield "| page | queries | p50 ms | p95 ms | pages a second |"
    yield "|---|---|---|---|---|"
    for name, queries in pages["queries"].items():
        wait = pages["waits"][name]
        yield (
            f"| {name} | {queries} | {wait['p50']:.0f} | {wait['p95']:.0f} | "
            f"{wait['per_second']:.0f} |"
        )
    yield ""


def _load(load: dict[str, Any]) -> Iterator[str]:
    found = load["found"]
    yield f"## {load['people']} people at once, {load['cases']:,} cases"
    yield ""
    yield from _wrapped(
        "The program as people start it (gunicorn, two processes of four threads), asked over this "
        f"machine's own address for {load['seconds']:.0f} s each time by {load['people']} people "
        "in one run: three case pages to one case list, a new connection for each. In the first "
        "three lines everybody asks for the next page as soon as the last has come, so that the "
        "waiting times are those of a queue; in the last they read for half a minute. Processor "
        "time is that of the web server and of the database for one page. Without encryption: "
        "what was decrypted once is not decrypted again."
    )
    yield "| | pages a second | p50 ms | p95 ms | p99 ms | errors | web ms | database ms | load |"
    yield "|---" * 9 + "|"
    for name, each in found.items():
        cells = [f"{each['per_second']:.1f}", *(f"{each[at]:,.0f}" for at in ("p50", "p95", "p99"))]
        cells += [str(each["errors"]), f"{each['web_ms']:.1f}", f"{each['database_ms']:.1f}"]
        yield f"| {name} | " + " | ".join([*cells, f"{each['load']:.1f}"]) + " |"
    yield ""
    base = found["as it is"]
    costs = {
        name: (base["web_ms"] + base["database_ms"])
        / (found[name]["web_ms"] + found[name]["database_ms"])
        for name in ("without row-level security", "without encryption")
    }
    said = "; ".join(f"{ratio:.2f} times that {name}" for name, ratio in costs.items())
    yield from _wrapped(f"Processor time of a page as it is: {said}.")


def _wrapped(text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, 96)
    yield ""


def _run(runs: list[Run], engine: str, size: int) -> Run:
    return next(run for run in runs if (run.engine, run.size) == (engine, size))
