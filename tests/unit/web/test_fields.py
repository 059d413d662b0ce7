"""A date typed in three boxes: read whole, or said what is wrong with it, and kept as typed."""

from __future__ import annotations

from datetime import date

import pytest
from django import forms
from django.http import QueryDict
from django.template import Context, Template
from django.utils.translation import override

from safeconduct.web.fields import DayField, PlainTextField, WholeField
from safeconduct.words import say


class Form(forms.Form):
    day = DayField(label="Day", earliest=date(1900, 1, 1), latest=date(2008, 3, 1))


def form(day: str = "", month: str = "", year: str = "") -> Form:
    data = QueryDict(mutable=True)
    data.update({"day_day": day, "day_month": month, "day_year": year})
    return Form(data)


def test_a_date_is_read_with_or_without_leading_zeros() -> None:
    for typed in (("1", "2", "2008"), ("01", "02", "2008"), (" 1", "2 ", "2008")):
        found = form(*typed)
        assert found.is_valid()
        assert found.cleaned_data["day"] == date(2008, 2, 1)


def test_an_address_may_hold_the_date_in_one() -> None:
    assert Form(QueryDict("day=2008-02-29")).is_valid()
    assert not Form(QueryDict("day=2007-02-29")).is_valid()


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (("", "", ""), "date-missing"),
        (("", "2", "2008"), "date-day-missing"),
        (("1", "", "2008"), "date-month-missing"),
        (("1", "2", ""), "date-year-missing"),
        (("1", "february", "2008"), "date-not-numbers"),
        (("1", "2", "08"), "date-year-digits"),
        (("30", "2", "2008"), "date-not-real"),
        (("0", "2", "2008"), "date-not-real"),
        (("²", "2", "2008"), "date-not-numbers"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr", "nl", "de"])
def test_what_is_wrong_is_said_in_the_language_of_the_page(
    typed: tuple[str, str, str], key: str, lang: str
) -> None:
    with override(lang):
        assert form(*typed).errors["day"] == [say(lang, key)]


def test_the_limits_are_inclusive_and_named() -> None:
    assert form("1", "3", "2008").is_valid()
    with override("fr"):
        late = say("fr", "date-too-late", limit="1er mars 2008")
        assert form("2", "3", "2008").errors["day"] == [late]
        early = say("fr", "date-too-early", limit="1er janvier 1900")
        assert form("31", "12", "1899").errors["day"] == [early]


def test_what_was_typed_is_shown_again_escaped() -> None:
    found = form("<b>", "2", "2008")
    found.is_valid()
    shown = Template('{% include "components/field.html" with field=form.day %}').render(
        Context({"form": found})
    )
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown
    assert 'aria-describedby="id_day-error"' in shown
    assert 'id="id_day_day"' in shown


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Eze\u202egnisselB", "EzegnisselB"),
        ("\u2066Joy\u2069", "Joy"),
        ("a\x1b[31mb\x00\x07", "a[31mb"),
        ("\ufeffAda\u200b ", "Ada"),
        ("line one\r\nline\ttwo", "line one\r\nline\ttwo"),
        # Joiners belong to the name in these scripts.
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("श्री\u200dमती", "श्री\u200dमती"),
        ("O’Brien-N’Đức 💐", "O’Brien-N’Đức 💐"),
    ],
)
def test_text_keeps_what_can_be_seen(typed: str, kept: str) -> None:
    assert PlainTextField().clean(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "\u202e\u202c", "\x00"])
def test_text_of_hidden_signs_alone_is_none(typed: str) -> None:
    assert PlainTextField(required=False).clean(typed) == ""
    with pytest.raises(forms.ValidationError):
        PlainTextField().clean(typed)


@pytest.mark.parametrize(
    "typed", ["15000", " 15000 ", "15 000", "15.000", "15\u00a0000", "15\u202f000"]
)
def test_thousands_may_be_set_apart(typed: str) -> None:
    assert WholeField().clean(typed) == 15000
    assert WholeField().clean("1.250.000") == 1_250_000


@pytest.mark.parametrize("typed", ["12.0", "12.50", "12.000,50", "1.250 000", "1250.000", "1.00"])
def test_what_is_no_whole_number_is_not_taken_for_one(typed: str) -> None:
    with pytest.raises(forms.ValidationError):
        WholeField().clean(typed)
