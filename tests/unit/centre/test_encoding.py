"""What an encoding keeps and what it hides, whoever is encoded."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.encoding.births import Birth, read_birth
from safeconduct.centre.encoding.diffusion import diffused, sources
from safeconduct.centre.encoding.encoder import VERSION, Encoder, Person
from safeconduct.centre.encoding.filters import Filter, Shape
from safeconduct.centre.encoding.keys import TooShort, key_check
from safeconduct.centre.encoding.letters import check_icu, latin_words
from safeconduct.centre.encoding.names import name_words
from safeconduct.centre.encoding.recipe import NATIONALITY, SEX
from safeconduct.centre.tokens import BIRTH, GROUPS, NAME, PLACE

from . import plain_encoding

PUBLISHED = Path(__file__).parents[3] / "docs" / "security" / "encoding-vectors.json"
VECTORS = json.loads(PUBLISHED.read_text(encoding="utf-8"))
KEY = bytes.fromhex(VECTORS["key"])
ENCODER = Encoder(KEY)
ALPHABETS = (
    "abcdeghiklmnoprstuyz éüşțộ" + "абвгдежийклмнопрстущя" + "محمدعبدالرنيوسف" + "王李张小明丽华"
)
PARTS = st.lists(st.text(ALPHABETS, min_size=1, max_size=12), max_size=4)


def bits(person: Person, group: str = NAME, encoder: Encoder = ENCODER) -> np.ndarray:
    return encoder.encode([person]).groups[group].words[0]


def apart(one: Person, other: Person, group: str = NAME) -> int:
    return int(np.bitwise_count(bits(one, group) ^ bits(other, group)).sum())


def named(*parts: str) -> Person:
    return Person(parts)


def test_this_is_the_encoding_that_was_published() -> None:
    assert check_icu() is None
    assert VECTORS["version"] == VERSION
    assert VECTORS["key_check"] == key_check(KEY)


@pytest.mark.parametrize("name", VECTORS["words"])
def test_a_name_becomes_the_published_words(name: str) -> None:
    assert sorted(name_words(name)) == VECTORS["words"][name]


@pytest.mark.parametrize("word", VECTORS["tokens"])
def test_a_word_becomes_the_published_tokens(word: str) -> None:
    assert [list(token) for token in plain_encoding.tokens_of_word(word)] == VECTORS["tokens"][word]


@pytest.mark.parametrize("vector", VECTORS["filters"])
def test_a_person_becomes_the_published_bits(vector: dict[str, object]) -> None:
    other = tuple(
        (f, str(v)) for f, k in ((SEX, "sex"), (NATIONALITY, "nationality")) if (v := vector[k])
    )
    person = Person(tuple(vector["names"]), read_birth(str(vector["birth_date"])), other)  # type: ignore[arg-type]
    found = ENCODER.encode([person], blocks=True)
    made = {
        g: sha256(b.words.astype("<u8").tobytes()).hexdigest()
        for g, b in found.groups.items()
        if b.known[0]
    }
    assert made == vector["sha256"]
    assert {name: int(hashes[0]) for name, hashes in found.blocks.items()} == vector["blocks"]


@given(PARTS, st.randoms(use_true_random=False))
def test_the_order_of_names_and_fields_does_not_matter(parts: list[str], chance: object) -> None:
    turned = list(parts)
    chance.shuffle(turned)  # type: ignore[attr-defined]
    assert (bits(named(*parts)) == bits(named(*turned))).all()
    assert (bits(named(*parts)) == bits(named(" ".join(turned)))).all()


@given(PARTS)
def test_another_key_shares_nothing(parts: list[str]) -> None:
    person = Person(tuple(parts), Birth(1990, 5, 17), ((NATIONALITY, "nga"), (SEX, "f")))
    other = Encoder(b"another secret of thirty-two byte")
    one, two = ENCODER.encode([person]), other.encode([person])
    assert one.key_check != two.key_check
    for group in (BIRTH, PLACE):
        a, b = one.groups[group].words, two.groups[group].words
        # As far apart as chance has it: never the likeness of the same person under one key.
        assert np.bitwise_count(a ^ b).sum() > a.shape[1] * 64 * 0.3


@given(PARTS, st.none() | st.just(Birth(1990)), st.booleans())
def test_what_is_missing_is_not_known_and_leaves_no_bit(
    parts: list[str], birth: Birth | None, placed: bool
) -> None:
    other = ((NATIONALITY, "nga"),) if placed else ()
    groups = ENCODER.encode([Person(tuple(parts), birth, other)]).groups
    words = {word for part in parts for word in name_words(part)}
    known = {NAME: bool(words), BIRTH: birth is not None, PLACE: placed}
    for group in GROUPS:
        assert bool(groups[group].known[0]) == known[group]
        assert bool(groups[group].words.any()) == known[group]


def test_the_same_persons_give_the_same_bits_and_other_numbers() -> None:
    persons = [named("Ama", "Owusu"), named("王小明"), Person((), Birth(1990), ())] * 300
    one, two = Encoder(KEY).encode(persons), Encoder(KEY).encode(persons)
    assert not set(one.numbers) & set(two.numbers)
    assert len(set(one.numbers)) == len(persons)
    for group in GROUPS:
        assert (one.groups[group].words == two.groups[group].words).all()
        # Whoever stands beside them in the file changes nothing.
        assert (
            one.groups[group].words[0] == ENCODER.encode(persons[:1]).groups[group].words[0]
        ).all()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("محمد", "حسين"), ("Hussein", "Mohammed")),
        (("عبد الرحمن", "الخطيب"), ("Al-Khatib", "Abdulrahman")),
        (("Щербаков", "Юлия"), ("Yulia", "Shcherbakov")),
        (("Ђорђевић", "Ђорђе"), ("Djordje", "Djordjevic")),
        (("王", "小明"), ("Xiaoming", "Wang")),
        (("Nguyễn", "Thị Hương"), ("Huong Nguyen", "")),
        (("Hoxha", "Shpresa"), ("Spresa", "Hoxha")),
        (("Şahin", "Şükrü"), ("Sukru", "Shahin")),
        (("Ọlábísí", "Adéyẹmí"), ("Adeyemi", "Olabisi")),
        (("Țiriac", "Ștefan"), ("Stefan", "Tiriac")),
    ],
)
def test_scripts_and_spellings_meet(one: tuple[str, str], other: tuple[str, str]) -> None:
    strangers = [named("Oyelaran", "Titi"), named("Жуков", "Оксана"), named("Popescu", "Ioana")]
    near = apart(Person(one), Person(other))
    assert near < 0.9 * min(apart(Person(one), stranger) for stranger in strangers)


def test_a_year_alone_is_nearer_than_another_day_and_the_next_year_than_a_far_one() -> None:
    whole, year, day = (
        Person(birth=b) for b in (Birth(1990, 5, 17), Birth(1990), Birth(1990, 8, 3))
    )
    near, far = Person(birth=Birth(1991)), Person(birth=Birth(1970))
    assert 0 < apart(whole, year, BIRTH) < apart(whole, day, BIRTH) < apart(whole, far, BIRTH)
    assert apart(year, near, BIRTH) < apart(year, far, BIRTH)
    partial = ENCODER.encode([whole, year]).groups[BIRTH].partial
    assert partial is not None
    assert partial.tolist() == [False, True]


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("1990-05-17", Birth(1990, 5, 17)),
        ("1990-05", Birth(1990, 5)),
        ("1990-05-00", Birth(1990, 5)),
        *((text, Birth(1990)) for text in ("1990", "1990-00-00", "ca 1990", "c. 1990", "~1990")),
        ("1990-01-01", Birth(1990)),
        ("2000-02-29", Birth(2000, 2, 29)),
        (" ", None),
    ],
)
def test_a_birth_is_read_as_it_is_written(text: str, birth: Birth | None) -> None:
    assert read_birth(text) == birth


@given(st.lists(st.tuples(PARTS, st.sampled_from([None, Birth(1990), Birth(1990, 5, 17)]))))
def test_many_are_encoded_as_each_alone(drawn: list[tuple[list[str], Birth | None]]) -> None:
    persons = [Person(tuple(parts), birth) for parts, birth in drawn]
    together = ENCODER.encode(persons * 3).groups
    for row, person in enumerate(persons * 3):
        alone = ENCODER.encode([person]).groups
        for group in GROUPS:
            one, all_ = alone[group], together[group]
            assert (one.words[0] == all_.words[row]).all()
            assert one.known[0] == all_.known[row]
            assert one.partial is not None
            assert all_.partial is not None
            assert one.partial[0] == all_.partial[row]


@given(st.text(st.characters(max_codepoint=127), max_size=20))
def test_the_short_way_of_ascii_gives_what_the_long_way_gives(text: str) -> None:
    # The letter in front sends the text the way of every script; it is a word of its own.
    assert latin_words(f"я {text}") == ["ia", *latin_words(text)]


BIRTHS = st.builds(
    Birth,
    st.integers(1850, 2100),
    st.none() | st.integers(1, 12),
    st.none(),
) | st.builds(Birth, st.integers(1850, 2100), st.integers(1, 12), st.integers(1, 28))
PLACES = st.lists(
    st.sampled_from([(NATIONALITY, "nga"), (NATIONALITY, "alb"), (SEX, "f"), (SEX, "m")]),
    max_size=2,
    unique_by=lambda value: value[0],
)
WORDS = st.sampled_from(
    [
        *"Abdoulaye Abdul Abder Rahman van DER hh o'Hh ck Szczepan abdalxy الحسن Щука 王 é".split(),
        "A\nB",
    ]
)
FOUND = st.tuples(st.lists(WORDS | st.text(ALPHABETS), max_size=4), st.none() | BIRTHS, PLACES)


@given(st.lists(FOUND, max_size=5))
def test_many_at_once_are_what_the_definition_says_of_each(
    drawn: list[tuple[list[str], Birth | None, list[tuple[str, str]]]],
) -> None:
    persons = [Person(tuple(parts), birth, tuple(place)) for parts, birth, place in drawn]
    groups = ENCODER.encode(persons).groups
    for row, person in enumerate(persons):
        for group in GROUPS:
            defined = plain_encoding.bits_of(person, group, KEY)
            assert (groups[group].words[row] == defined).all(), (group, person)


def test_each_bit_that_leaves_joins_as_many_bits_as_were_asked() -> None:
    chosen = sources(KEY, 256, 4)
    assert all(sorted(layer) == list(range(256)) for layer in chosen.tolist())
    assert all(len(set(column)) == 4 for column in chosen.T.tolist())
    words = np.random.default_rng(3).integers(0, 1 << 63, (2100, 4), dtype=np.uint64)
    before = np.unpackbits(words.view(np.uint8), axis=1, bitorder="little")
    after = np.unpackbits(diffused(words, chosen).view(np.uint8), axis=1, bitorder="little")
    assert (after == before[:, chosen].sum(1) % 2).all()


def test_a_filter_is_dense_enough_to_hide_what_it_holds() -> None:
    persons = [named("Olabisi", "Adeyemi"), named("王", "小明"), named("Shcherbakov", "Yulia")]
    words = ENCODER.encode(persons).groups[NAME].words
    share = np.bitwise_count(words).sum(1) / (words.shape[1] * 64)
    assert ((share > 0.4) & (share < 0.56)).all()


def test_a_feature_without_weight_sets_nothing() -> None:
    made = Filter(KEY, Shape(256, {"b": 2}, 1))
    nothing, some = made.masks([(("s", "mhmd"),), (("b", "mh"),)])
    assert not nothing.any()
    assert 1 <= np.bitwise_count(some).sum() <= 2


def test_a_short_secret_makes_no_key() -> None:
    with pytest.raises(TooShort):
        Encoder(b"fifteen bytes..")
