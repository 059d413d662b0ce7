"""Blocks of two sources as files: the same work for one machine and for Spark.

python -m bench.linkage.blocked   both ways side by side, one line of JSON
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from safeconduct.centre.linkage.blocks import Block, Keys, blocks, in_block, recall
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.comparison import Sources
from safeconduct.centre.tokens import NAME, Bits, Tokens

from . import speed_data

HERE = Path(__file__).parent
LEAST = 4.0
ROWS = 10_000


@dataclass(frozen=True)
class Work:
    """Two sources, the keys of their records, and the blocks these make."""

    sources: Sources
    keys: Keys
    blocks: tuple[Block, ...]


@cache
def read(path: str) -> Work:
    """What `write` has written; kept by each worker after the first time."""
    with np.load(path) as held:
        sides = [
            Tokens(name, "1", "", (), {NAME: Bits(held[name], np.ones(len(held[name]), np.bool_))})
            for name in ("left", "right")
        ]
        keys = {
            name: (held[f"{name}-left"], held[f"{name}-right"])
            for name in ("beginning", "decade", "end")
        }
    sides = [
        Tokens(s.source, s.version, "", tuple(map(str, range(len(s.groups[NAME].words)))), s.groups)
        for s in sides
    ]
    return Work(Sources(*sides), keys, tuple(blocks(keys)))


def write(path: Path, rows: int = ROWS) -> None:
    """Invented persons, hardened, with three keys: the name's beginning, its end, the decade."""
    held = {}
    for seed, side in ((1, "left"), (2, "right")):
        texts = speed_data.rows(rows, seed, rows // 5)
        held[side] = speed_data.filters(texts, "hardened")
        held[f"beginning-{side}"] = _hashed(text[:3] for text in texts)
        held[f"end-{side}"] = _hashed(text.split()[-2][-3:] for text in texts)
        held[f"decade-{side}"] = _hashed(text.split()[-1][:3] + text[0] for text in texts)
    np.savez(path, **held)


def _hashed(values: object) -> np.ndarray:
    return np.array(
        [
            int.from_bytes(hashlib.blake2b(v.encode(), digest_size=8).digest(), "little")
            for v in values
        ],
        np.uint64,
    )


def found_in(path: str, at: int) -> np.ndarray:
    """The pairs of one block, shape (pairs, 2)."""
    work = read(path)
    weights = carried_over("1", [NAME])
    chunks = in_block(work.sources, weights, LEAST, work.keys, work.blocks[at])
    parts = [np.stack([chunk.i, chunk.j], axis=1) for chunk in chunks]
    return np.concatenate(parts) if parts else np.empty((0, 2), np.int64)


def digest(pairs: np.ndarray) -> dict[str, object]:
    """How many pairs, and a number two ways share when they found the same."""
    ordered = np.unique(pairs, axis=0)
    same = hashlib.sha256(ordered.astype(np.int64).tobytes()).hexdigest()
    return {"pairs": len(ordered), "digest": same}


def measure() -> dict[str, object]:
    """Both ways; the share of all pairs that was compared; the recall estimated and true."""
    with tempfile.TemporaryDirectory(prefix="safeconduct-blocks-") as folder:
        source, target = Path(folder) / "work.npz", Path(folder) / "spark.json"
        write(source)
        work = read(str(source))
        begun = time.process_time()
        pairs = np.concatenate([found_in(str(source), at) for at in range(len(work.blocks))])
        seconds = time.process_time() - begun
        one = digest(pairs)
        python = HERE / ".venv-spark" / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
            install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
            subprocess.run([*install, "-r", HERE / "requirements-spark.txt"], check=True)
        root = HERE.parent.parent
        environment = os.environ | {"PYTHONPATH": f"{root / 'src'}:{root}"}
        command = [str(python), "-m", "bench.linkage.spark_blocks", str(source), str(target)]
        done = subprocess.run(
            command, env=environment, cwd=root, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        spark = json.loads(target.read_text())
        truth = np.arange(ROWS // 5)
        known = [
            (left[truth] == right[truth]) & (left[truth] != 0) for left, right in work.keys.values()
        ]
    i, j = pairs[:, 0], pairs[:, 1]
    return {
        "rows": ROWS,
        "compared": sum(block.pairs for block in work.blocks) / ROWS**2,
        "one_machine": {"seconds": seconds, "blocks": len(work.blocks), **one},
        "spark": spark,
        "same_links": spark["digest"] == one["digest"],
        "recall_estimated": recall(work.keys, i, j, np.ones(len(i))),
        "recall_true": float(np.any(known, axis=0).mean()),
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
