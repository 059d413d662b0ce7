"""The one source of noise: OpenDP's discrete Gaussian on whole counts, drawn from secure bits.

Whole noise on whole counts leaves no trace of floating-point arithmetic in the answer (Mironov,
CCS 2012), and the count itself is never clamped: a negative answer is an answer (Canonne, Kamath
and Steinke, "The Discrete Gaussian for Differential Privacy", NeurIPS 2020).
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Counts: TypeAlias = npt.NDArray[np.int64]
Draw: TypeAlias = Callable[[Counts, float], Counts]
"""Counts and a scale in, noisy counts of the same shape out."""

MECHANISM = "discrete_gaussian"
LARGEST_COUNT = 2**53
"""A count beyond it is no count of persons."""


def noisy(counts: Counts, sigma: float) -> Counts:
    """`counts` with discrete Gaussian noise of scale `sigma` added to each, in the same shape.

    Never seeded: two calls never give the same noise. Errors: ValueError where `sigma` is not a
    positive number, or a count is none of persons.
    """
    if not (math.isfinite(sigma) and sigma > 0):
        raise ValueError("the scale of the noise is a positive number")
    if counts.size and (counts.min() < 0 or counts.max() > LARGEST_COUNT):
        raise ValueError("a count of persons is neither negative nor beyond 2^53")
    if not counts.size:
        return counts.copy()
    drawn = _gaussian(float(sigma))(counts.astype(np.int64).ravel())
    return np.asarray(drawn, dtype=np.int64).reshape(counts.shape)


def rho_of(sigma: float, sensitivity: float = 1.0) -> float:
    """The zCDP ρ that one call with scale `sigma` costs, as OpenDP's own measurement reckons it.

    `sensitivity`: by how much one person can move the counts, in the Euclidean norm.
    """
    return float(_gaussian(float(sigma)).map(float(sensitivity)))


@cache
def _gaussian(sigma: float) -> Any:
    dp = opendp()
    counts = dp.vector_domain(dp.atom_domain(T="i64"))
    return dp.m.make_gaussian(counts, dp.l2_distance(T="f64"), scale=sigma)


@cache
def opendp() -> Any:
    """OpenDP, imported when it is first needed: it takes a while.

    Its feature ``contrib`` covers what its authors have checked but not yet put to outside vetting.
    """
    import opendp.prelude as dp

    dp.enable_features("contrib")
    return dp


@cache
def code_hash() -> str:
    """SHA-256 over this package and OpenDP's version: which program drew the noise."""
    from importlib.metadata import version

    digest = hashlib.sha256(f"opendp {version('opendp')}\n".encode())
    for module in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(module.name.encode() + b"\0" + module.read_bytes())
    return digest.hexdigest()
