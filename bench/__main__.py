"""`make bench`: measures everything, and writes RESULTS.md beside this file.

Options: --only caseloads|case|lines|pages|load measures one part anew; the others keep their
figures of the last time. --sizes 10000,1000000: which caseloads. --pages 1000: how many cases for
pages and load. --people 200, --seconds 60: who looks at them, and how long each time.
--only linkage-quality|linkage-attack: how well encoded persons are linked, and found again.
--only linkage-speed|linkage-blocks: how fast filters are compared, and the same blocks on Spark.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine.columns import evaluate

from . import caseload, caseloads, lines, machine, one_case, report

HERE = Path(__file__).parent
KEPT = HERE / "results"
# Written for docs/benchmarks.md; they bring rivals of their own, so they run when asked for.
LINKAGE = {
    "linkage-quality": "quality",
    "linkage-attack": "attack",
    "linkage-speed": "speed",
    "linkage-blocks": "blocked",
}
SIZES = "10000,1000000,10000000"


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parts_known = ["caseloads", "case", "lines", "pages", "load", *LINKAGE]
    options.add_argument("--only", choices=parts_known)
    options.add_argument("--sizes", default=SIZES)
    options.add_argument("--pages", type=int, default=100_000)
    options.add_argument("--people", type=int, default=200)
    options.add_argument("--seconds", type=int, default=60)
    asked = options.parse_args()
    KEPT.mkdir(exist_ok=True)
    if asked.only in LINKAGE:
        found = import_module(f"bench.linkage.{LINKAGE[asked.only]}").measure()
        told = {"load": machine.load(), "found": found}
        (KEPT / f"{asked.only}.json").write_text(json.dumps(told, indent=1))
        print(json.dumps(found, indent=1))
        return
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        base = Path(folder) / "base.npz"
        caseload.base(base)
        sizes = tuple(int(size) for size in asked.sizes.split(","))
        parts: dict[str, Callable[[], Any]] = {
            "caseloads": lambda: _caseloads(base, sizes),
            "case": lambda: _one_case(base),
            "lines": lambda: {n: asdict(r) for n, r in lines.measure(Path(folder)).items()},
            "pages": lambda: _apart("bench.pages", asked.pages),
            "load": lambda: _apart("bench.load", asked.pages, asked.people, asked.seconds),
        }
        for name, measure in parts.items():
            if asked.only in (None, name):
                found = {"load": machine.load(), "found": measure()}
                (KEPT / f"{name}.json").write_text(json.dumps(found))
                print(f"{name}: {json.dumps(found)[:300]}")
    kept = {path.stem: json.loads(path.read_text()) for path in KEPT.glob("*.json")}
    (HERE / "RESULTS.md").write_text(report.page(kept))
    print(f"written: {HERE / 'RESULTS.md'}")


def _caseloads(base: Path, sizes: tuple[int, ...]) -> dict[str, Any]:
    runs = caseloads.measure(base, sizes, print)
    return {
        "runs": [asdict(run) for run in runs],
        "bandwidth": machine.copy_bandwidth(),
        "bytes_a_case": _bytes_a_case(base),
    }


def _one_case(base: Path) -> dict[str, float]:
    openfisca = caseloads.trace_milliseconds(base)
    return {
        **{f"decided {name}": found for name, found in one_case.milliseconds().items()},
        "OpenFisca with its trace, facts already folded": openfisca,
    }


def _bytes_a_case(base: Path, sample: int = 10_000) -> float:
    """The bytes of a case's facts and answers as the evaluators hold them."""
    facts = caseload.columns(caseload.repeated(caseload.base(base), sample))
    answers = evaluate(BELGIUM.rules, facts, BELGIUM.parameters).values
    held = [*facts.values(), *answers.values()]
    masks = sum(0 if c.known is None else c.known.nbytes for c in held)
    return (sum(c.values.nbytes for c in held) + masks) / sample


def _apart(name: str, *asked: int) -> Any:
    """What a part says that is measured in a process of its own."""
    command = [sys.executable, "-m", name, *map(str, asked)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
