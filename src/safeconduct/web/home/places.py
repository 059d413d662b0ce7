"""Places in the shelters, taken and free: a centre's own, and of who coordinates the centres those
of the last reporting day. Never where a shelter is.
"""

from __future__ import annotations

from safeconduct.actions.assistance.figures import FEWEST, Figure
from safeconduct.actions.home import Places
from safeconduct.centre.charts.drawing import Words
from safeconduct.centre.charts.numbers import decimal, whole_number
from safeconduct.centre.charts.places import Housed, place_bars
from safeconduct.web.dates import written_date
from safeconduct.web.home.course import Section
from safeconduct.words import say


def places_section(found: Places, lang: str) -> Section | None:
    """The chart with its table; None where nobody has said how many places there are."""
    rows = [_house(each.name, each.staying, each.free, lang) for each in found.houses]
    if found.on is None:
        taken = sum(each.staying for each in found.houses)
        free = sum(each.free for each in found.houses)
        finding = say(
            lang,
            "home-places-found",
            taken=whole_number(taken, lang),
            free=whole_number(free, lang),
        )
    else:
        rows += [_centre(*each, lang=lang) for each in found.centres]
        day = written_date(found.on, lang)
        finding = say(lang, "home-places-on", day=day, n=FEWEST)
    if not rows:
        return None
    title = say(lang, "home-places")
    head = (
        say(lang, "home-places-where"),
        say(lang, "home-places-taken"),
        say(lang, "home-places-free"),
    )
    chart = place_bars(
        Words(
            title, " ".join([finding, *(f"{each.name}: {each.said}" for each in rows)]), "", "", ""
        ),
        rows,
        head=head,
        axis=say(lang, "home-places-axis"),
        tick=lambda value: decimal(value, lang, 0),
    )
    return Section(title, finding, chart)


def _house(name: str, taken: int, free: int, lang: str) -> Housed:
    told = whole_number(taken, lang), whole_number(free, lang)
    return Housed(name, taken, free, _told(*told, lang), told)


def _centre(centre: str, taken: Figure, free: Figure, *, lang: str) -> Housed:
    told = _figure(taken, lang), _figure(free, lang)
    return Housed(say(lang, f"agency-{centre}"), taken.n, free.n, _told(*told, lang), told)


def _told(taken: str, free: str, lang: str) -> str:
    return say(lang, "home-places-told", taken=taken, free=free)


def _figure(figure: Figure, lang: str) -> str:
    """As the page of the figures tells it."""
    if figure.few:
        return say(lang, "plan-figures-few", n=FEWEST)
    return say(lang, "plan-figures-withheld") if figure.n is None else whole_number(figure.n, lang)
