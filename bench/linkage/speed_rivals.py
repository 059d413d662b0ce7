"""How fast others compare filters, in an environment of their own.

python speed_rivals.py RIVAL LEFT.npy RIGHT.npy THRESHOLD REPEATS   one line of JSON

Every rival has to find all pairs with Dice at the threshold or above; what it finds too much is
taken out again within the time. Nothing of Safeconduct is imported.
"""

import hashlib
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np


def dice(left, right, i, j):
    own, other = left[i], right[j]
    common = np.bitwise_count(own & other).sum(axis=1, dtype=np.int64)
    both = np.bitwise_count(own).sum(axis=1, dtype=np.int64)
    both += np.bitwise_count(other).sum(axis=1, dtype=np.int64)
    return 2.0 * common / both


def kept(left, right, i, j, threshold):
    parts = []
    for at in range(0, len(i), 1 << 18):
        one, two = i[at : at + (1 << 18)], j[at : at + (1 << 18)]
        enough = dice(left, right, one, two) >= threshold
        parts.append((one[enough], two[enough]))
    return tuple(np.concatenate([part[side] for part in parts]) for side in (0, 1))


def anonlink(left, right, threshold):
    from anonlink.candidate_generation import find_candidate_pairs
    from anonlink.similarities import dice_coefficient_accelerated
    from bitarray import bitarray

    def as_bits(rows):
        made = []
        for row in rows:
            bits = bitarray(endian="big")
            bits.frombytes(row.tobytes())
            made.append(bits)
        return made

    sides = as_bits(left), as_bits(right)

    def run():
        _, _, records = find_candidate_pairs(sides, dice_coefficient_accelerated, threshold)
        return np.asarray(records[0]), np.asarray(records[1])

    return run


def radius(left, right, threshold):
    """The Hamming distance beyond which no pair can reach the threshold."""
    most = [int(np.bitwise_count(side).sum(axis=1).max()) for side in (left, right)]
    return int((1 - threshold) * sum(most)) + 1


def faiss_flat(left, right, threshold):
    import faiss

    faiss.omp_set_num_threads(1)
    codes = left.view(np.uint8), right.view(np.uint8)
    reach = radius(left, right, threshold)

    def run():
        index = faiss.IndexBinaryFlat(left.shape[1] * 64)
        index.add(codes[1])
        found = [], []
        for begin in range(0, len(left), 4096):
            limits, _, labels = index.range_search(codes[0][begin : begin + 4096], reach + 1)
            lengths = np.diff(limits.astype(np.int64))
            i = np.repeat(np.arange(begin, begin + len(lengths)), lengths)
            one, two = kept(left, right, i, labels, threshold) if len(i) else (i, labels)
            found[0].append(one)
            found[1].append(two)
        return np.concatenate(found[0]), np.concatenate(found[1])

    return run


def faiss_ivf(left, right, threshold):
    """Every cell is looked into: with fewer, matches are lost."""
    import faiss

    faiss.omp_set_num_threads(1)
    codes = left.view(np.uint8), right.view(np.uint8)
    cells = max(16, int(len(right) ** 0.5) // 2)

    def run():
        quantizer = faiss.IndexBinaryFlat(left.shape[1] * 64)
        index = faiss.IndexBinaryIVF(quantizer, left.shape[1] * 64, cells)
        index.cp.niter = 4
        index.train(codes[1][:: max(1, len(right) // (cells * 40))])
        index.add(codes[1])
        index.nprobe = cells
        _, labels = index.search(codes[0], 10)
        i, at = np.nonzero(labels >= 0)
        return kept(left, right, i, labels[i, at], threshold)

    return run


def usearch_exact(left, right, threshold):
    from usearch.index import MetricKind, search

    codes = left.view(np.uint8), right.view(np.uint8)

    def run():
        found = search(codes[1], codes[0], 10, MetricKind.Hamming, exact=True, threads=1)
        i = np.repeat(np.arange(len(left)), found.keys.shape[1])
        return kept(left, right, i, found.keys.ravel().astype(np.int64), threshold)

    return run


def usearch_hnsw(left, right, threshold):
    from usearch.index import Index

    codes = left.view(np.uint8), right.view(np.uint8)

    def run():
        index = Index(
            ndim=left.shape[1] * 64,
            metric="hamming",
            dtype="b1",
            connectivity=32,
            expansion_add=128,
            expansion_search=512,
        )
        index.add(np.arange(len(right)), codes[1], threads=1)
        found = index.search(codes[0], 10, threads=1)
        i = np.repeat(np.arange(len(left)), found.keys.shape[1])
        return kept(left, right, i, found.keys.ravel().astype(np.int64), threshold)

    return run


RIVALS = {
    "anonlink": anonlink,
    "faiss flat": faiss_flat,
    "faiss ivf": faiss_ivf,
    "usearch exact": usearch_exact,
    "usearch hnsw": usearch_hnsw,
}


def digest(i, j):
    """A number that two ways share when they find the same pairs."""
    pairs = np.unique(np.asarray(i, np.uint64) << np.uint64(32) | np.asarray(j, np.uint64))
    return len(pairs), hashlib.sha256(pairs.tobytes()).hexdigest()


if __name__ == "__main__":
    rival, one, two, least, repeats = sys.argv[1:]
    left, right = np.load(one), np.load(two)
    run = RIVALS[rival](left, right, float(least))
    seconds = []
    for _ in range(int(repeats)):
        begun = time.process_time()
        i, j = run()
        seconds.append(time.process_time() - begun)
    pairs, same = digest(i, j)
    print(json.dumps({"seconds": seconds, "pairs": pairs, "digest": same}))
