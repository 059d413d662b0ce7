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

from safeconduct.centre.encoding.tokens_file import read_tokens, write_tokens
from safeconduct.centre.linkage.blocks import Block, Keys, blocks, in_block, keys_of, sharing
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.comparison import Sources

HERE = Path(__file__).parent
LEAST = 4.0
PERSONS = 10_000


@dataclass(frozen=True)
class Work:
    """Two sources, the keys of their records, and the blocks these make."""

    sources: Sources
    keys: Keys
    blocks: tuple[Block, ...]


@cache
def read(folder: str) -> Work:
    """What `write` has written; kept by each worker after the first time."""
    sides = [read_tokens(Path(folder) / f"{name}.tok") for name in ("left", "right")]
    sources = Sources(*sides)
    keys = keys_of(sources)
    return Work(sources, keys, tuple(blocks(keys)))


def write(folder: Path, persons: int = PERSONS) -> dict[str, np.ndarray]:
    """Two agencies of an invented world as they would send their tokens, with blocks; who each
    record really is."""
    from safeconduct.centre.encoding.encoder import Encoder

    from .labelled import world_person
    from .world import world

    truth = {}
    key = bytes(range(32))
    for side, records in zip(("left", "right"), world(5, persons), strict=True):
        made = Encoder(key).encode(map(world_person, records), blocks=True)
        write_tokens(folder / f"{side}.tok", made)
        # A file is in the order of its numbers.
        order = np.argsort(np.array(made.numbers))
        truth[side] = np.array([record.entity for record in records])[order]
    return truth


def found_in(folder: str, at: int) -> np.ndarray:
    """The pairs of one block, shape (pairs, 2)."""
    work = read(folder)
    weights = carried_over(work.sources.left.version, work.sources.left.groups)
    chunks = in_block(work.sources, weights, LEAST, work.keys, work.blocks[at])
    parts = [np.stack([chunk.i, chunk.j], axis=1) for chunk in chunks]
    return np.concatenate(parts) if parts else np.empty((0, 2), np.int64)


def digest(pairs: np.ndarray) -> dict[str, object]:
    """How many pairs, and a number two ways share when they found the same."""
    ordered = np.unique(pairs, axis=0)
    same = hashlib.sha256(ordered.astype(np.int64).tobytes()).hexdigest()
    return {"pairs": len(ordered), "digest": same}


def spark(folder: Path) -> dict[str, object]:
    """The same blocks as tasks of Spark, in its own environment."""
    python = HERE / ".venv-spark" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*install, "-r", HERE / "requirements-spark.txt"], check=True)
    root, target = HERE.parent.parent, folder / "spark.json"
    environment = os.environ | {"PYTHONPATH": f"{root / 'src'}:{root}"}
    command = [str(python), "-m", "bench.linkage.spark_blocks", str(folder), str(target)]
    done = subprocess.run(
        command, env=environment, cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    told: dict[str, object] = json.loads(target.read_text())
    return told


def linked(sources: Sources, blocked: bool) -> dict[str, object]:
    """The whole linkage, with blocks or without: what it takes and what it finds."""
    from safeconduct.centre.linkage.links import compare, join
    from safeconduct.centre.linkage.review import recall_of_blocks

    weights = carried_over(sources.left.version, sources.left.groups)
    names = frozenset((sources.left.source, sources.other.source))
    begun = time.process_time()
    compared = compare((sources.left, sources.other), weights, deduplicated=names, blocked=blocked)
    links = join(compared)
    told = recall_of_blocks(compared)
    return {
        "seconds": round(time.process_time() - begun, 2),
        "linked_pairs": int(links.linked.sum()),
        "recall_of_blocks": None if told is None else [told.share, told.low95, told.high95],
    }


def measure() -> dict[str, object]:
    """Both ways; the share of all pairs that was compared; the recall estimated and true."""
    with tempfile.TemporaryDirectory(prefix="safeconduct-blocks-") as name:
        folder = Path(name)
        truth = write(folder)
        work = read(name)
        begun = time.process_time()
        pairs = np.concatenate([found_in(name, at) for at in range(len(work.blocks))])
        seconds = time.process_time() - begun
        one, other = digest(pairs), spark(folder)
    _, i, j = np.intersect1d(truth["left"], truth["right"], return_indices=True)
    return {
        "rows": [len(side) for side in truth.values()],
        "compared": sum(block.pairs for block in work.blocks) / work.sources.pairs,
        "one_machine": {"seconds": seconds, "blocks": len(work.blocks), **one},
        "spark": other,
        "same_links": other["digest"] == one["digest"],
        "recall_true": float(sharing(work.keys, i, j).any(axis=0).mean()),
        "everything": linked(work.sources, False),
        "in_blocks": linked(work.sources, True),
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
