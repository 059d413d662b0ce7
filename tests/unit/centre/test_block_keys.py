"""Keyed blocks: who stands together before anything is compared, and what of it can be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.encoding.births import Birth
from safeconduct.centre.encoding.block_keys import BETWEEN, BLOCKS, BUCKETS, PLACE, YEARS
from safeconduct.centre.encoding.encoder import Encoder, Person
from safeconduct.centre.encoding.recipe import NATIONALITY, SEX
from safeconduct.centre.encoding.tokens_file import (
    NotTokens,
    read_header,
    read_tokens,
    write_tokens,
)

KEY = bytes(range(32))
ENCODER = Encoder(KEY)
WHOLE = ((SEX, "f"), (NATIONALITY, "nga"))


def stands(person: Person, encoder: Encoder = ENCODER) -> dict[str, int]:
    blocks = encoder.encode([person], blocks=True).blocks
    assert tuple(blocks) == BLOCKS
    return {name: int(hashes[0]) for name, hashes in blocks.items()}


def test_nobody_stands_in_a_block_unless_it_was_asked_for() -> None:
    assert ENCODER.encode([Person(("Ama",), Birth(1990), WHOLE)]).blocks == {}


@given(st.integers(1900, 2020))
def test_a_year_and_the_next_share_a_band(year: int) -> None:
    one, next_ = (stands(Person((), Birth(y), WHOLE)) for y in (year, year + 1))
    assert any(one[name] == next_[name] for name in (YEARS, BETWEEN))
    other_sex = stands(Person((), Birth(year), ((SEX, "m"),)))
    assert one[YEARS] != other_sex[YEARS] or one[BETWEEN] != other_sex[BETWEEN]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("محمد", "حسين"), ("Hussein", "Mohammed")),
        (("Щербаков", "Юлия"), ("Yulia", "Shcherbakov")),
        (("Owusu", "Ama"), ("Ama Owusu",)),
        (("van den Broeck", "Jan"), ("Broeck", "Jan")),
    ],
)
def test_one_name_in_another_order_or_script_stands_in_the_same_blocks(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert stands(Person(one)) == stands(Person(other))


def test_what_is_not_known_stands_in_no_block() -> None:
    assert set(stands(Person()).values()) == {0}
    assert stands(Person((), Birth(1990), ((NATIONALITY, "nga"),)))[YEARS] == 0
    assert stands(Person((), None, ((SEX, "f"),)))[PLACE] == 0
    assert all(
        0 < value <= BUCKETS for value in stands(Person(("Ama",), Birth(1990), WHOLE)).values()
    )


def test_blocks_of_another_key_say_nothing() -> None:
    persons = [Person((f"Name{n}", f"Given{n}"), Birth(1950 + n), WHOLE) for n in range(40)]
    one, two = (e.encode(persons, blocks=True) for e in (ENCODER, Encoder(bytes(32))))
    same = np.stack([one.blocks[name] == two.blocks[name] for name in BLOCKS])
    assert same.mean() < 0.05


def test_blocks_travel_in_the_file_of_tokens(tmp_path: Path) -> None:
    persons = [Person((f"Name{n}",), Birth(1950 + n) if n % 3 else None, WHOLE) for n in range(9)]
    tokens = ENCODER.encode(persons, blocks=True)
    path = tmp_path / "police.tokens"
    write_tokens(path, tokens)
    assert read_header(path).blocks == BLOCKS
    found = read_tokens(path)
    order = [tokens.numbers.index(number) for number in found.numbers]
    for name in BLOCKS:
        assert (found.blocks[name] == tokens.blocks[name][order]).all()
    for group, bits in tokens.groups.items():
        assert (found.groups[group].words == bits.words[order]).all()
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(NotTokens):
        read_tokens(path)
