"""How fast our kernel compares filters, in a process of its own.

python -m bench.linkage.speed_ours PATH LEFT.npy RIGHT.npy THRESHOLD REPEATS   one line of JSON
"""

from __future__ import annotations

import json
import resource
import sys
import time

import numpy as np

from safeconduct.centre.linkage.kernel import dice_pairs

from .speed_rivals import digest


def measure(path: str, one: str, two: str, threshold: float, repeats: int) -> dict[str, object]:
    """CPU seconds of each run with laying out and sorting, the pairs, and the peak of memory."""
    left, right = np.load(one), np.load(two)
    seconds: list[float] = []
    found: list[tuple[np.ndarray, np.ndarray]] = []
    for _ in range(repeats):
        begun = time.process_time()
        found = [(i, j) for i, j, _ in dice_pairs(left, right, threshold, path=path)]
        seconds.append(time.process_time() - begun)
    i, j = (
        np.concatenate([part[side] for part in found] or [np.empty(0, np.int64)]) for side in (0, 1)
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    pairs, same = digest(i, j)
    return {"seconds": seconds, "pairs": pairs, "digest": same, "peak_bytes": peak}


if __name__ == "__main__":
    path, one, two, least, times = sys.argv[1:]
    print(json.dumps(measure(path, one, two, float(least), int(times))))
