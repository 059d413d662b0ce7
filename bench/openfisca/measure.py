"""Measures OpenFisca, in its own environment, on the facts of a NumPy file.

python measure.py caseload BASE.npz SIZE REPEATS   one line of JSON: seconds, memory, answers
python measure.py trace BASE.npz REPEATS           one case with its trace
"""

from __future__ import annotations

import json
import statistics
import sys
import time

import numpy as np
from openfisca_core.simulations import SimulationBuilder
from procedure import OUTPUTS, system
from vocabulary import DATES, ENUMS, INPUTS

PERIOD = "2025-03-15"
SEED = 20070601
SLICE = 1_000_000


def prepared(base, rows):
    """The facts as OpenFisca takes them: whole numbers, enumerations, days."""
    found = {name: base[name][rows].astype(np.int32) for name in INPUTS}
    for name, kind in ENUMS.items():
        codes = base[name][rows]
        found[name] = kind.encode(np.where(codes < 0, len(list(kind)) - 1, codes))
    unknown = np.iinfo(np.int32).min
    for name in DATES:
        values = base[name][rows]
        days = values.astype("datetime64[D]")
        days[values == unknown] = np.datetime64("NaT")
        found[name] = days
    found["document_number"] = base["document_number"][rows]
    return found


def simulation(country, facts, size):
    made = SimulationBuilder().build_default_simulation(country, size)
    for name, values in facts.items():
        made.set_input(name, "eternity", values)
    return made


def memory(field):
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith(field):
                return int(line.split()[1]) * 1024
    raise RuntimeError(f"no {field}")


def caseload(path, size, repeats):
    country = system()
    with np.load(path) as kept:
        base = dict(kept)
    rows = np.random.default_rng(SEED).integers(0, len(base["on"]), size)
    # Ten million cases at once do not fit beside their intermediate results: slices, as one would.
    slices = [prepared(base, rows[at : at + SLICE]) for at in range(0, size, SLICE)]
    seconds, sums = [], {}
    warm_up = simulation(country, prepared(base, rows[:1]), 1)
    for name in OUTPUTS:
        warm_up.calculate(name, PERIOD)
    with open("/proc/self/clear_refs", "w") as forget:
        forget.write("5")
    before = memory("VmRSS")
    for _ in range(repeats):
        spent, sums = 0.0, {}
        for facts in slices:
            made = simulation(country, facts, len(facts["on"]))
            begun = time.process_time()
            answers = {theirs: made.calculate(ours, PERIOD) for ours, theirs in OUTPUTS.items()}
            spent += time.process_time() - begun
            for name, values in answers.items():
                sums[name] = sums.get(name, 0) + checksum(values)
        seconds.append(spent)
    told = {"seconds": seconds, "extra_bytes": memory("VmHWM") - before, "sums": sums}
    print(json.dumps(told))


def checksum(values):
    values = np.asarray(values)
    if values.dtype.kind == "M":
        return int(values[~np.isnat(values)].astype(np.int64).sum())
    return int(values.astype(np.int64).sum())


def trace(path, repeats):
    country = system()
    with np.load(path) as kept:
        base = dict(kept)
    facts = prepared(base, np.array([len(base["on"]) // 2]))
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        made = simulation(country, facts, 1)
        made.trace = True
        for name in OUTPUTS:
            made.calculate(name, PERIOD)
        made.tracer.computation_log.lines()
        times.append(time.perf_counter() - begun)
    print(json.dumps({"milliseconds": statistics.median(times) * 1000}))


if __name__ == "__main__":
    if sys.argv[1] == "caseload":
        caseload(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        trace(sys.argv[2], int(sys.argv[3]))
