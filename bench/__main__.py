"""`make bench`: measures everything, and writes RESULTS.md beside this file.

Options: --sizes 10000,1000000  which caseloads; --pages 0  without the pages (or how many cases).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine.columns import evaluate

from . import caseload, caseloads, lines, machine, one_case, report

HERE = Path(__file__).parent
SIZES = "10000,1000000,10000000"


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    options.add_argument("--sizes", default=SIZES)
    options.add_argument("--pages", type=int, default=100_000)
    asked = options.parse_args()
    sizes = tuple(int(size) for size in asked.sizes.split(","))
    load = machine.load()
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        base = Path(folder) / "base.npz"
        bytes_a_case = _bytes_a_case(base)
        runs = caseloads.measure(base, sizes, print)
        bandwidth = machine.copy_bandwidth()
        trace = caseloads.trace_milliseconds(base)
        explained = one_case.milliseconds()
        print(f"one case: {explained}, OpenFisca {trace:.2f} ms")
        rates = lines.measure(Path(folder))
        print(f"JSON Lines: {rates}")
    pages = _pages(asked.pages) if asked.pages else None
    written = report.page(runs, bandwidth, bytes_a_case, explained, trace, rates, pages, load)
    (HERE / "RESULTS.md").write_text(written)
    print(f"written: {HERE / 'RESULTS.md'}")


def _bytes_a_case(base: Path, sample: int = 10_000) -> float:
    """The bytes of a case's facts and answers as the evaluators hold them."""
    facts = caseload.columns(caseload.repeated(caseload.base(base), sample))
    answers = evaluate(BELGIUM.rules, facts, BELGIUM.parameters).values
    held = [*facts.values(), *answers.values()]
    masks = sum(0 if c.known is None else c.known.nbytes for c in held)
    return (sum(c.values.nbytes for c in held) + masks) / sample


def _pages(cases: int) -> dict[str, object]:
    command = [sys.executable, "-m", "bench.pages", str(cases)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"bench.pages\n{done.stderr}")
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
