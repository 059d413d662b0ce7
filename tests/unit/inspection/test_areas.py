"""Postal codes against districts: asked about where they seem to lie elsewhere."""

from __future__ import annotations

import pytest

from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.policy.inspection.areas import district_of


@pytest.mark.parametrize(
    ("area", "district"),
    [
        ("1070", "Brussel"),
        ("1800", "Brussel"),
        ("1300", "Brabant wallon"),
        ("2060", "Antwerpen"),
        ("3000", "Leuven"),
        ("3090", "Brussel"),
        ("3600", "Limburg"),
        ("4020", "Liège"),
        ("4700", "Eupen"),
        ("4800", "Liège"),
        ("6000", "Hainaut"),
        ("6700", "Luxembourg"),
        ("9000", "Oost-Vlaanderen"),
    ],
)
def test_a_postal_code_lies_in_its_district(area: str, district: str) -> None:
    assert district_of(area) == district


def test_every_code_lies_in_a_district_of_ours() -> None:
    assert {district_of(str(code)) for code in range(1000, 10_000)} == set(DISTRICTS)
