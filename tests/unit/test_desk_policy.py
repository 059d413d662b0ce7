"""The point of access: letters read harmlessly, signs found, small counts kept back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.policy.desk.figures import (
    FEW,
    KEPT,
    Closed,
    by_month,
    by_requester,
    shielded,
)
from safeconduct.policy.desk.mail import NotMail, read_letter
from safeconduct.policy.desk.telltale import pieces, signs
from safeconduct.policy.desk.terms import BASES, REQUESTERS, proposed_day, wrong_basis
from safeconduct.policy.small_counts import FEWEST


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("see 2F7K-9QXM", "case"),
        ("born on 3 May 1988", "birth"),
        ("née le 03/05/1988", "birth"),
        ("geboren op 3 mei 1988", "birth"),
        ("on 2026-03-02", "day"),
        ("passport EH123456", "document"),
        ("88.05.03-123.45", "national_number"),
        ("write to x.y@z.example", "mail"),
        ("call +32 2 123 45 67", "phone"),
        ("BE68 5390 0754 7034", "account"),
        ("Mme Dupont told us", "name"),
        ("with Joy Osagie in Ghent", "name"),
        ("OSAGIE Joy", "name"),
    ],
)
def test_what_looks_as_if_it_told_of_a_person_is_found(text: str, kind: str) -> None:
    assert kind in {each.kind for each in signs(text)}


@pytest.mark.parametrize(
    "text",
    [
        "In 2025, 120 presumed victims were referred to the three centres.",
        "The Federal Police and the Central Service have no such figures.",
        "Directive 2011/36/EU applies; see COL 01/2007.",
        "Les méthodes de recrutement changent d’une année à l’autre.",
    ],
)
def test_figures_services_and_laws_are_no_signs(text: str) -> None:
    assert signs(text) == ()


@given(st.text(max_size=300))
def test_the_pieces_make_up_the_text_exactly(text: str) -> None:
    assert "".join(each for each, _ in pieces(text)) == text


@given(st.binary(max_size=2000))
def test_any_file_is_read_as_a_letter_or_refused(content: bytes) -> None:
    try:
        found = read_letter(content)
    except NotMail:
        return
    for line in (found.name, found.address, found.subject):
        assert not {"\r", "\n", "\0"} & set(line)


@given(st.text(max_size=500))
def test_any_page_is_read_for_its_words_alone(page: str) -> None:
    head = b"From: a@b.example\nContent-Type: text/html; charset=utf-8\n\nwords<script>"
    body = page.encode("utf-8", "replace").replace(b"<", b"").replace(b"&", b"")
    assert read_letter(head + body + b"</script>").text == "words"


def test_what_is_attached_is_counted_and_left_behind() -> None:
    letter = read_letter(
        b"From: A B <a@b.example>\nSubject: S\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/plain; charset=unheard-of\n\nThe words.\n"
        b"--x\nContent-Type: application/pdf\nContent-Disposition: attachment\n\n%PDF\n--x--\n"
    )
    assert (letter.text, letter.left) == ("The words.", 1)
    assert (letter.name, letter.address) == ("A B", "a@b.example")


def test_a_basis_is_for_whom_it_names_and_from_when_it_holds() -> None:
    assert wrong_basis("europol", "interpol", date(2026, 1, 1)) == "requester"
    assert wrong_basis("information_exchange", "foreign_police", date(2024, 12, 11)) == "date"
    assert wrong_basis("framework_decision", "foreign_police", date(2024, 12, 11)) == ""
    # Only what S1 names is taken as verified, and everybody has something to invoke on any day.
    assert {each.code for each in BASES if each.verified} == {"point_of_access", "col_01_2007"}
    for requester in REQUESTERS:
        assert wrong_basis("point_of_access", requester, date(2008, 1, 1)) == ""
    assert proposed_day("urgent", date(2026, 2, 27)) == date(2026, 3, 2)


@given(st.lists(st.integers(0, 30), max_size=12))
def test_no_count_under_five_is_told_nor_found_from_the_total(counts: list[int]) -> None:
    told = shielded(counts)
    assert not any(isinstance(each, int) and 0 < each < FEWEST for each in told)
    small = sum(0 < each < FEWEST for each in counts)
    if small == 1 and any(each >= FEWEST for each in counts):
        assert (told.count(FEW), told.count(KEPT)) == (1, 1)


_REQUESTS = st.lists(
    st.builds(
        Closed,
        st.sampled_from(REQUESTERS),
        st.dates(date(2026, 1, 1), date(2026, 6, 30)),
        st.sampled_from(("answered", "refused", "open")),
        st.none(),
    ),
    max_size=60,
)


@given(_REQUESTS)
def test_no_line_lets_one_small_count_be_found_from_the_others(requests: list[Closed]) -> None:
    for line in (*by_month(requests), *by_requester(requests)):
        told = [line.received, line.answered, line.refused, line.open]
        assert not any(isinstance(each, int) and 0 < each < FEWEST for each in told)
        assert sum(isinstance(each, str) for each in told) != 1
        assert line.days is None
