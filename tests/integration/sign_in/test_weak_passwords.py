"""Passwords that are easily guessed, stolen, or nobody's business to forbid."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth.password_validation import CommonPasswordValidator, validate_password
from django.core.exceptions import ImproperlyConfigured, ValidationError
from hypothesis import given
from hypothesis import strategies as st

from config.limits import breached_passwords
from safeconduct.store.models import User
from safeconduct.store.weak_passwords import NotBreached, NotCommonInDisguise, NotMadeOfTheHouse

COMMON = sorted(each for each in CommonPasswordValidator().passwords if len(each) > 5)
OURS = User(username="h.goossens", first_name="Hilde", last_name="Goossens")


def refused(password: str, code: str) -> None:
    with pytest.raises(ValidationError) as weak:
        validate_password(password, OURS)
    assert code in {each.code for each in weak.value.error_list}, password


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "Password2026!",
        "P@ssw0rd2026!",
        "1234password1234",
        "dragondragon",
        "dragon-dragon-1",
        "!!!!iloveyou!!!!",
        "qwertyuiop99",
    ],
)
def test_a_common_password_stays_common_however_it_is_dressed(password: str) -> None:
    refused(password, "password_common")


def test_more_than_three_thousand_common_passwords_as_long_as_ours_are_refused() -> None:
    dressed = (f"{each}{'20262026'[: max(12 - len(each), 0)]}" for each in COMMON)
    for password in itertools.islice((each for each in dressed if len(each) >= 12), 4000):
        # Nothing but its length kept it from being refused before.
        with pytest.raises(ValidationError):
            NotCommonInDisguise().validate(password)


@pytest.mark.parametrize(
    "password",
    [
        "safeconduct2026!",
        "PayokePayoke12",
        "politie-antwerpen",
        "Welkom-Brussel-1",
        "surya.2026.surya",
    ],
)
def test_the_words_of_the_house_make_no_password(password: str) -> None:
    refused(password, "password_of_the_house")


@pytest.mark.parametrize(
    "password",
    [
        "a-long-way-to-the-sea",
        "correct horse battery staple",
        "ветер гуляет по полю",
        "の海は広いな大きいな月がのぼる",
        "xk4-r9b-mq2-tz7-ww3",
        "829174650382917465",
        "police officers like quiet gardens",
        "e" + "\u0301" + "té sans fin au bord",
        "🐝🌻🐝🌻🐝🌻🐝🌻🐝🌻🐝🌻",
    ],
)
def test_every_kind_of_sign_makes_a_password(password: str) -> None:
    validate_password(password, OURS)
    user = User(username="h.goossens")
    user.set_password(password)
    assert user.check_password(password)
    # Neither trimmed nor folded: it is held against exactly what was set.
    for other in (password + " ", password.swapcase(), password[:-1], "x" + password):
        assert other == password or not user.check_password(other)


def test_a_long_password_counts_to_its_last_sign() -> None:
    user = User(username="h.goossens")
    long = "the sea is wide and the boat is small " * 20
    validate_password(long, OURS)
    user.set_password(long)
    assert user.check_password(long) and not user.check_password(long[:-1])


@given(st.sets(st.text(min_size=1, max_size=30), min_size=1, max_size=40), st.text(max_size=30))
def test_each_stolen_password_is_found_and_no_other(
    tmp_path_factory: pytest.TempPathFactory, stolen: set[str], other: str
) -> None:
    path = tmp_path_factory.mktemp("stolen") / "sha1"
    rows = sorted(hashlib.sha1(each.encode()).hexdigest().upper() for each in stolen)  # noqa: S324
    path.write_text("".join(f"{row}:{place}\n" for place, row in enumerate(rows)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("safeconduct.store.weak_passwords.settings.BREACHED_PASSWORDS", path)
        for each in {*stolen, other}:
            if each not in stolen:
                NotBreached().validate(each)
                continue
            with pytest.raises(ValidationError):
                NotBreached().validate(each)


def test_a_file_of_stolen_passwords_is_there_or_the_program_stops(
    tmp_path: Path, settings: LazySettings
) -> None:
    with pytest.raises(ImproperlyConfigured, match="not there"):
        breached_passwords({"SAFECONDUCT_BREACHED_PASSWORDS": str(tmp_path / "none")})
    assert breached_passwords({}) is None
    empty = tmp_path / "empty"
    empty.touch()
    settings.BREACHED_PASSWORDS = breached_passwords({"SAFECONDUCT_BREACHED_PASSWORDS": str(empty)})
    NotBreached().validate("whatever")


def test_what_is_wrong_is_said_in_each_language(settings: Any) -> None:
    from django.utils.translation import override

    said = set()
    for lang in ("en", "fr", "nl", "de"):
        with override(lang):
            said |= {each().get_help_text() for each in (NotCommonInDisguise, NotMadeOfTheHouse)}
            said.add(NotBreached().get_help_text())
    assert len(said) == 12
