"""The chain itself: whatever is changed, removed, moved or added is found, and where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.store.chain import START, Finding, Link, Seal, Walk, canonical, link_hash


def _chain(name: str, count: int) -> list[Link]:
    links: list[Link] = []
    previous = START
    for seq in range(1, count + 1):
        record = {"chain": name, "seq": seq, "data": {"n": seq, "text": "é"}}
        digest = link_hash(previous, record)
        links.append(Link(name, seq, record, previous, digest))
        previous = digest
    return links


def _findings(links: list[Link], seals: list[Seal] | None = None) -> list[Finding]:
    walk = Walk()
    walk.expect(seals or [])
    return [*walk.follow(links), *walk.missing()]


def test_whole_chains_have_no_findings() -> None:
    walk = Walk()
    assert list(walk.follow([*_chain("a", 5), *_chain("b", 1), *_chain("c", 3)])) == []
    assert (walk.links, walk.chains) == (9, 3)


@given(st.integers(0, 9), st.sampled_from(["data", "seq", "chain", "new"]))
def test_a_changed_record_is_found_where_it_stands(place: int, key: str) -> None:
    links = _chain("a", 10)
    links[place] = replace(links[place], record={**links[place].record, key: "other"})

    assert _findings(links) == [Finding("a", place + 1, "changed")]


@given(st.integers(0, 8))
def test_a_removed_record_leaves_a_gap(place: int) -> None:
    links = _chain("a", 10)
    del links[place]

    assert _findings(links) == [Finding("a", place + 2, "gap")]


@given(st.integers(0, 8))
def test_a_rewritten_record_no_longer_carries_the_next(place: int) -> None:
    links = _chain("a", 10)
    record = {**links[place].record, "data": "other"}
    forged = link_hash(links[place].previous, record)
    links[place] = replace(links[place], record=record, hash=forged)

    assert _findings(links) == [Finding("a", place + 2, "detached")]


def test_a_record_of_another_chain_does_not_fit() -> None:
    one, other = _chain("a", 3), _chain("b", 3)
    moved = replace(other[1], chain="a")

    assert Finding("a", 2, "changed") in _findings([one[0], moved, one[2]])


def test_a_seal_shows_a_cut_end_and_a_replaced_chain() -> None:
    links = _chain("a", 4)
    seal = Seal(1, "a", 4, links[3].hash)

    assert _findings(links, [seal]) == []
    assert _findings(links[:3], [seal]) == [Finding("a", 4, "cut")]
    assert _findings([], [seal]) == [Finding("a", 4, "cut")]
    assert Finding("a", 4, "cut") in _findings(_chain("a", 2) + _chain("a", 4)[2:3], [seal])


def test_the_canonical_form_is_fixed() -> None:
    # Held to the letter: hashes made years ago must still fit.
    record = {"b": [1, None, True], "a": {"é": 'x"\n', "z": -5}}
    assert canonical(record) == '{"a":{"z":-5,"é":"x\\"\\n"},"b":[1,null,true]}'.encode()
    assert link_hash(START, {"seq": 1, "chain": "a"}).hex() == (
        "941d542be680cb2d0906dc1895c94532bd9faa7fdb6a734aca1bfd29882effc6"
    )


@pytest.mark.parametrize("value", [1.5, float("nan"), "a\x00b", "\ud800", 2**70, {1, 2}])
def test_what_has_no_one_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        canonical({"data": [value]})
