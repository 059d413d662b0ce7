"""Bands of probability: what a sample is drawn from, and what answers count within."""

from __future__ import annotations

import numpy as np

from .links import SHOWN
from .weights import Floats, Numbers

BANDS = (SHOWN, 0.2, 0.5, 0.8, 0.95, 0.99)
"""The lower bounds of the bands of probability a sample is drawn from."""


def bands(probability: Floats) -> Numbers:
    """The band of each probability, from 0 on."""
    return np.maximum(np.searchsorted(BANDS, probability, side="right") - 1, 0)


def band_name(band: int) -> str:
    """A band as it stands in the review file."""
    return f"{BANDS[band]:.2f}-{(*BANDS, 1.0)[band + 1]:.2f}"
