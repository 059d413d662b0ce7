"""What an officer has answered so far about a first contact: typed, every gap "not known".

A draft holds the answers page by page, as the forms cleaned them. Here they become values the law
and the rules of S2 section 5 can be asked about. Nothing is guessed: what a draft does not hold,
or holds in a shape no form writes, counts as not answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from safeconduct.cases.indicators import Value, known_answers
from safeconduct.cases.model import Person
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.vocabulary import APPROVED_CENTRES, ASSESSMENTS, RESIDENCE_STATUSES
from safeconduct.law.belgium.indicators import IndicatorSet, indicator_set

Content = Mapping[str, Any]
"""From a page's name to what its form cleaned."""

TRAFFICKING_FORMS = (
    "sexual",
    "labour",
    "begging",
    "organs",
    "forced_offence",
    "other_exploitation",
)
FORMS = (*TRAFFICKING_FORMS, "serious_smuggling", "smuggling", "unknown")
# What the person may say to contact with a centre, by assessment. S2 section 5.2 makes contact
# depend on agreement only where the officer is not certain; anybody may refuse referral (FC-9).
WISHES: Mapping[str, tuple[str, ...]] = {
    "victim": ("agrees", "refuses", "not_asked"),
    "uncertain": ("agrees", "declines", "refuses", "not_asked"),
}
DUTY_STATES = ("done", "handed_on", "later")
CHILD_UNDER = 18

DutyState = Literal["done", "handed_on", "later"]


@dataclass(frozen=True, slots=True)
class DutyAnswer:
    """What became of one duty: done on a day, handed on to somebody, or not yet and why."""

    state: DutyState
    done_on: date | None = None
    language: str = ""
    to: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything answered. Empty text, None and "unknown" stand for not known."""

    happened_on: date | None = None
    time: str = ""
    district: str = ""
    channel: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    birth_date: date | None = None
    estimated_age: int | None = None
    unaccompanied: bool | None = None
    nationalities: tuple[str, ...] = ()
    residence_status: str = "unknown"
    language: str = ""
    form: str = ""
    signs: Mapping[str, Value] = field(default_factory=dict)
    assessed_as: str = ""
    reasons: str = ""
    wish: str = ""
    centre: str = ""
    duties: Mapping[str, DutyAnswer] = field(default_factory=dict)

    @property
    def under_18(self) -> Value:
        """By the birth date, on the day of the contact; an estimate decides nothing."""
        if self.birth_date is None or self.happened_on is None:
            return "unknown"
        born = self.birth_date
        # As texts of day numbers: somebody born on 29 February comes of age on 1 March.
        birthday = (born.year + CHILD_UNDER, born.month, born.day)
        on = self.happened_on
        return "yes" if (on.year, on.month, on.day) < birthday else "no"

    @property
    def may_be_child(self) -> bool:
        """Whether the questions about minors are asked."""
        if self.under_18 != "unknown":
            return self.under_18 == "yes"
        return self.estimated_age is None or self.estimated_age < CHILD_UNDER

    @property
    def as_child(self) -> bool:
        """Whether the lists for children are used: a child by birth date or by estimate."""
        return self.under_18 == "yes" or (
            self.birth_date is None
            and self.estimated_age is not None
            and self.estimated_age < CHILD_UNDER
        )

    @property
    def unaccompanied_minor(self) -> Value:
        if self.under_18 == "no" or self.unaccompanied is False:
            return "no"
        return "yes" if self.under_18 == "yes" and self.unaccompanied else "unknown"

    @property
    def is_belgian(self) -> bool:
        return "BEL" in self.nationalities

    @property
    def offence(self) -> str:
        """The offence the form points to, in the words of a case.

        Smuggling of an unaccompanied minor is one of the serious forms (Law of 15 December 1980,
        art. 77quater, 1°): while that is not known, neither is the offence.
        """
        if self.form in TRAFFICKING_FORMS:
            return "trafficking"
        if self.form == "smuggling":
            by_minor: dict[Value, str] = {
                "yes": "serious_smuggling",
                "no": "smuggling",
                "unknown": "unknown",
            }
            return by_minor[self.unaccompanied_minor]
        return self.form or "unknown"

    @property
    def indicators(self) -> IndicatorSet:
        """The list for the person's age and the form; the labour one where no list exists."""
        age = "child" if self.as_child else "adult"
        return indicator_set(f"{age}_{'sexual' if self.form == 'sexual' else 'labour'}")

    @property
    def known_signs(self) -> dict[str, Value]:
        """The indicators answered yes or no, of the list in use only."""
        return known_answers(self.indicators, self.signs)

    @property
    def person(self) -> Person:
        """The person as the law sees them: no name, no estimate."""
        return Person(
            birth_date=self.birth_date,
            unaccompanied=self.unaccompanied,
            nationalities=self.nationalities,
            residence_status=self.residence_status,
        )


def read_answers(content: Content) -> Answers:
    """The answers a draft holds."""
    age = _page(content, "age")
    age_known = age.get("age_known")
    nationalities = tuple(c for c in _page(content, "nationality").get("codes", ()) if c in ALPHA_3)
    assessed_as = _one_of(ASSESSMENTS, _text(content, "assessment", "assessed_as"))
    status = "legal" if "BEL" in nationalities else _text(content, "residence", "status")
    return Answers(
        happened_on=_day(_page(content, "when").get("day")),
        time=_text(content, "when", "time"),
        district=_text(content, "where", "district"),
        channel=_text(content, "how", "channel"),
        names={key: value for key, value in _page(content, "name").items() if value},
        birth_date=_day(age.get("birth_date")) if age_known == "date" else None,
        estimated_age=age.get("estimated_age") if age_known == "estimate" else None,
        unaccompanied=_yes_no(_text(content, "accompanied", "unaccompanied")),
        nationalities=nationalities,
        residence_status=status if status in RESIDENCE_STATUSES else "unknown",
        language=_text(content, "language", "code"),
        form=_one_of(FORMS, _text(content, "form", "form")),
        signs=_page(content, "indicators"),
        assessed_as=assessed_as,
        reasons=_text(content, "assessment", "reasons"),
        wish=_one_of(WISHES.get(assessed_as, ()), _text(content, "wish", "wish")),
        centre=_one_of(APPROVED_CENTRES, _text(content, "centre", "centre")),
        duties={
            duty: _duty(answer)
            for duty, answer in _page(content, "duties").items()
            if answer.get("state") in DUTY_STATES
        },
    )


def _duty(answer: Mapping[str, Any]) -> DutyAnswer:
    return DutyAnswer(
        state=answer["state"],
        done_on=_day(answer.get("done_on")),
        language=answer.get("language", ""),
        to=answer.get("to", ""),
        why=answer.get("why", ""),
    )


def _page(content: Content, page: str) -> Mapping[str, Any]:
    held = content.get(page)
    return held if isinstance(held, Mapping) else {}


def _text(content: Content, page: str, key: str) -> str:
    held = _page(content, page).get(key)
    return held if isinstance(held, str) else ""


def _one_of(words: tuple[str, ...], word: str) -> str:
    return word if word in words else ""


def _yes_no(word: str) -> bool | None:
    return {"yes": True, "no": False}.get(word)


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) and text else None
