"""Weights carried over belong to one version of the encoding, and older files keep theirs."""

from __future__ import annotations

import pytest

from safeconduct.centre.encoding.encoder import VERSION
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.tokens import GROUPS


def test_each_version_of_the_encoding_has_weights_of_its_own() -> None:
    now, before = carried_over(VERSION, GROUPS), carried_over("1-icu77.1", GROUPS)
    assert VERSION.startswith("2-")
    assert now != before


def test_a_version_nobody_has_fitted_has_none() -> None:
    with pytest.raises(KeyError):
        carried_over("3-icu77.1", GROUPS)
