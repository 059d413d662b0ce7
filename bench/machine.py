"""The machine measured on: its cores and processor, and how fast it copies memory."""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

import numpy as np


def described() -> str:
    """Cores and processor."""
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return f"{os.cpu_count()} cores, {model}"


def load() -> float:
    """How many processes wanted a core in the last minute: above 1, others disturbed."""
    return os.getloadavg()[0]


def copy_bandwidth(size: int = 1 << 28, repeats: int = 7) -> float:
    """Bytes a second read and written by one core, copying more than its caches hold."""
    source, target = np.ones(size, np.uint8), np.ones(size, np.uint8)
    seconds = []
    for _ in range(repeats):
        begun = time.process_time()
        np.copyto(target, source)
        seconds.append(time.process_time() - begun)
    return 2 * size / statistics.median(seconds)
