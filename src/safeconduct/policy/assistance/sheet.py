"""The plan as it is handed to the person, in the language they read (S1 3.3.3).

One sheet makes the page and the PDF, so that they never differ. Their centre's own texts stand in
it as they were written. Neither a name of theirs nor a shelter is in it: whoever finds it learns
where nobody is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from importlib.resources import files

from safeconduct.policy.assistance.plan import AREAS, DROPPED, REACHED, Span
from safeconduct.policy.assistance.reception import Reception
from safeconduct.policy.paper import pdf
from safeconduct.policy.paper.aloud import read_aloud
from safeconduct.words.readers import is_reviewed, tell
from safeconduct.words.writing import direction, written_day


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal in an area, or a step towards it: its own text, how it stands, and who sees to it."""

    text: str
    span: Span
    state: str
    ended_on: date | None
    area: str = ""
    worker: str = ""
    steps: tuple[Aim, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A text in the language of the plan, and under it what is said of it to the person."""

    text: str
    notes: tuple[str, ...]
    steps: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    goals: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The plan in `lang`, in reading order; the texts of goals and steps are in `written_in`.

    `lawyer` is their name and how they are reached, blank for none; `review` is blank where the
    words have been checked.
    """

    lang: str
    direction: str
    written_in: str
    title: str
    stand: str
    reception: str
    parts: tuple[Part, ...]
    lawyer_title: str
    lawyer: tuple[str, ...]
    agree: str
    consent: str
    change: str
    sign: str
    review: str
    on: date


def sheet(
    lang: str,
    written_in: str,
    *,
    reception: Reception | None,
    goals: Iterable[Aim],
    lawyer: tuple[str, ...],
    consent: tuple[date, date | None] | None,
    on: date,
) -> Sheet:
    """The plan as it stands `on` for who reads `lang`; what was dropped is left out.

    `reception` is how the person is received now; `consent` the day on which they gave the last
    one, and the day on which they withdrew it. Errors: MissingWords for a language of no reader.
    """
    pursued = [each for each in goals if each.state != DROPPED]
    of_area = {area: [each for each in pursued if each.area == area] for area in AREAS}
    received = ""
    if reception is not None:
        received = _told(lang, f"person-plan-{reception.kind}", reception.since)
    return Sheet(
        lang=lang,
        direction=direction(lang),
        written_in=written_in,
        title=tell(lang, "person-plan-title"),
        stand=_told(lang, "person-plan-on", on),
        reception=received,
        parts=tuple(
            Part(tell(lang, f"person-plan-{area}"), tuple(_line(lang, each) for each in found))
            for area, found in of_area.items()
            if found
        ),
        lawyer_title=tell(lang, "person-plan-lawyer"),
        lawyer=lawyer,
        agree=tell(lang, "person-plan-agree"),
        consent=_consent(lang, consent),
        change=tell(lang, "person-plan-change"),
        sign=tell(lang, "person-plan-sign"),
        review="" if is_reviewed(lang) else tell(lang, "person-plan-not-reviewed"),
        on=on,
    )


def paper(told: Sheet) -> bytes:
    """The sheet as tagged PDF. Errors: paper.Undrawable for a sign that no font here has."""
    source = files(__package__).joinpath("sheet.typ").read_text(encoding="utf-8")
    made = pdf(source, asdict(told), on=told.on)
    return read_aloud(made, tuple(_spoken(told))) if told.direction == "rtl" else made


def _spoken(told: Sheet) -> Iterator[str]:
    """What is read aloud in the person's language, element by element."""
    yield from filter(None, (told.title, told.stand, told.reception))
    for part in told.parts:
        yield part.title
        for goal in part.goals:
            yield from (*goal.notes, *(note for step in goal.steps for note in step.notes))
    if told.lawyer:
        yield from (told.lawyer_title, " ".join(told.lawyer))
    yield from filter(None, (told.agree, told.consent, told.change, told.sign, told.review))


def _line(lang: str, aim: Aim) -> Line:
    notes = [tell(lang, "person-plan-who", name=aim.worker)] if aim.worker else []
    if aim.state == REACHED and aim.ended_on is not None:
        notes.append(_told(lang, "person-plan-reached", aim.ended_on))
    elif aim.span.until is not None:
        notes.append(_told(lang, "person-next-by", aim.span.until))
    steps = tuple(_line(lang, each) for each in aim.steps if each.state != DROPPED)
    return Line(aim.text, tuple(notes), steps)


def _consent(lang: str, consent: tuple[date, date | None] | None) -> str:
    if consent is None:
        return tell(lang, "person-plan-consent-none")
    given, withdrawn = consent
    if withdrawn is not None:
        return _told(lang, "person-plan-consent-withdrawn", withdrawn)
    return _told(lang, "person-plan-consent-given", given)


def _told(lang: str, key: str, day: date) -> str:
    return tell(lang, key, day=written_day(day, lang))
