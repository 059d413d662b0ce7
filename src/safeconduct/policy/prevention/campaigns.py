"""What a campaign may be (S1 3.2.1): whom it is for, where, by which way, and how it went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

# aim → the rule: the countries of origin, the Belgian public, a focused campaign.
AIMS = {"origin": "V-1", "public": "V-2", "focused": "V-3"}
# Women and children first: whom S1 names.
AUDIENCES = (
    "women",
    "children",
    "men",
    "workers",
    "travellers",
    "visa_applicants",
    "employers",
    "professionals",
    "everybody",
)
CHANNELS = (
    "embassy",
    "radio",
    "television",
    "internet",
    "press",
    "posters",
    "leaflets",
    "schools",
    "meetings",
)
STATES = ("planned", "running", "ended", "stopped")
# It is over, and has a result.
OVER = ("ended", "stopped")


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign. Amounts are whole euro, `reach` persons; None is not known, 0 is none.

    `countries` are ISO 3166-1 alpha-3 codes, `languages` ISO 639; `ends` None: no last day yet.
    `title` is the campaign's own; `titles` what it is called in languages of the pages.
    """

    aim: str
    title: str
    state: str
    begins: date
    ends: date | None = None
    audiences: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    budget: int | None = None
    spent: int | None = None
    reach: int | None = None
    measured: str = ""
    result: str = ""
    lesson: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)

    def named(self, lang: str) -> str:
        """What it is called in a language; its own title where there is no other."""
        return self.titles.get(lang) or self.title


@dataclass(frozen=True, slots=True)
class Kept:
    """A campaign as it is kept: by whom, and the how-manieth change of it stands there."""

    id: str
    agency: str
    revision: int
    changed_at: datetime
    campaign: Campaign


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a field: the code of its words."""

    field: str
    code: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over campaigns; each counts those of which the number is known."""

    campaigns: int
    budget: int = 0
    spent: int = 0
    reach: int = 0
    evaluated: int = 0
    unknown: tuple[str, ...] = field(default=())


def faults(campaign: Campaign) -> Iterator[Fault]:
    """What contradicts itself in a campaign, field by field."""
    if campaign.ends is not None and campaign.ends < campaign.begins:
        yield Fault("ends", "before")
    if campaign.state == "ended" and campaign.ends is None:
        yield Fault("ends", "missing")


def is_unevaluated(campaign: Campaign, on: date) -> bool:
    """Whether a campaign is over on a day and nobody has said yet how it went."""
    over = campaign.state == "ended" or (
        campaign.state in ("planned", "running")
        and campaign.ends is not None
        and campaign.ends < on
    )
    return over and not campaign.result


def figures(campaigns: Iterable[Campaign]) -> Figures:
    """Sums over `campaigns`, and in `unknown` of which amounts some are not known."""
    every = list(campaigns)
    names = ("budget", "spent", "reach")
    known = {
        name: [value for each in every if (value := getattr(each, name)) is not None]
        for name in names
    }
    return Figures(
        campaigns=len(every),
        evaluated=sum(bool(each.result) for each in every),
        unknown=tuple(name for name in names if len(known[name]) < len(every)),
        **{name: sum(values) for name, values in known.items()},
    )
