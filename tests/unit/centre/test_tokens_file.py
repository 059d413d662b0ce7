"""A file of tokens: whole, in an order that says nothing, and read only when it is what it says."""

from __future__ import annotations

import secrets
from pathlib import Path

import numpy as np
import pytest

from safeconduct.centre.encoding.tokens_file import (
    NotTokens,
    read_header,
    read_tokens,
    write_tokens,
)
from safeconduct.centre.tokens import BIRTH, NAME, PLACE, Bits, Tokens

WIDTHS = {NAME: 1024, BIRTH: 512, PLACE: 256}


def made(count: int, seed: int = 7) -> Tokens:
    chosen = np.random.default_rng(seed)
    groups = {
        name: Bits(
            chosen.integers(0, 1 << 63, (count, width // 64), dtype=np.uint64),
            chosen.random(count) < 0.8,
            chosen.random(count) < 0.3,
        )
        for name, width in WIDTHS.items()
    }
    numbers = tuple(secrets.token_hex(16) for _ in range(count))
    return Tokens("police", "1", "ab" * 8, numbers, groups)


def turned(bits: Bits) -> Bits:
    assert bits.partial is not None
    return Bits(bits.words[::-1], bits.known[::-1], bits.partial[::-1])


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 1000])
def test_what_was_written_is_read_in_the_order_of_the_numbers(tmp_path: Path, count: int) -> None:
    tokens = made(count)
    path = tmp_path / "centre_a.tokens"
    write_tokens(path, tokens, round_name="2026-1")
    found = read_tokens(path)
    assert found.source == "centre_a"
    assert (found.version, found.key_check) == ("1", "ab" * 8)
    assert found.numbers == tuple(sorted(tokens.numbers))
    order = [tokens.numbers.index(number) for number in found.numbers]
    for name in WIDTHS:
        assert (found.groups[name].words == tokens.groups[name].words[order]).all()
        assert (found.groups[name].known == tokens.groups[name].known[order]).all()
        partial, before = found.groups[name].partial, tokens.groups[name].partial
        assert partial is not None
        assert before is not None
        assert (partial == before[order]).all()
    header = read_header(path)
    assert (header.round, header.records, dict(header.bits)) == ("2026-1", count, WIDTHS)


def test_the_file_does_not_tell_the_order_of_the_records(tmp_path: Path) -> None:
    tokens = made(50)
    upside_down = Tokens(
        tokens.source,
        tokens.version,
        tokens.key_check,
        tokens.numbers[::-1],
        {n: turned(b) for n, b in tokens.groups.items()},
    )
    write_tokens(tmp_path / "a", tokens)
    write_tokens(tmp_path / "b", upside_down)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    write_tokens(tmp_path / "a", made(3))
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_one_changed_byte_anywhere_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_tokens(path, made(3))
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(NotTokens):
            read_tokens(path)


@pytest.mark.parametrize("cut", [0, 4, 8, 10, 40, 300, -1])
def test_a_file_cut_short_is_noticed(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "a"
    write_tokens(path, made(3))
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(NotTokens):
        read_tokens(path)


@pytest.mark.parametrize("numbers", [("ab",), ("Z" * 32,), ("a" * 32, "a" * 32)])
def test_numbers_that_say_something_or_stand_twice_are_not_written(
    tmp_path: Path, numbers: tuple[str, ...]
) -> None:
    tokens = made(len(numbers))
    wrong = Tokens("a", "1", "c", numbers, tokens.groups)
    with pytest.raises(ValueError, match="number"):
        write_tokens(tmp_path / "a", wrong)
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_tokens(path, made(3))
    before = path.read_bytes()
    tokens = made(4)
    short = {name: Bits(bits.words[:2], bits.known[:2]) for name, bits in tokens.groups.items()}
    with pytest.raises(ValueError, match="count of records"):
        write_tokens(path, Tokens("a", "1", "c", tokens.numbers, short))
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["a"]
