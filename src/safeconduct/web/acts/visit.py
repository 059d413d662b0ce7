"""One request for an act: what was sent, which page it is about, and what the law says that day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from safeconduct.access import Actor
from safeconduct.actions.act import Act, Field, Missing, Opening, Situation
from safeconduct.actions.look import seen
from safeconduct.actions.perform import openings_for
from safeconduct.web.acts.forms import DAY, ActForm
from safeconduct.web.dates import today

if TYPE_CHECKING:
    from safeconduct.cases.model import Event
    from safeconduct.store.records import StoredCase

PAGE, SHOW, RECORD = "page", "show", "record"


@dataclass(frozen=True, slots=True)
class Page:
    """The fields asked together; `dated`: the day too."""

    fields: tuple[Field, ...]
    dated: bool


@dataclass(frozen=True)
class Visit:
    """The act as `actor` comes to it. What was sent is read, never trusted."""

    request: HttpRequest
    act: Act
    actor: Actor
    stored: StoredCase

    @cached_property
    def sent(self) -> Mapping[str, Any]:
        return self.request.POST if self.request.method == "POST" else self.request.GET

    @cached_property
    def on(self) -> date:
        """The day of the act as sent, today where none was sent or it cannot be read."""
        if not self.act.dated:
            return today()
        form = ActForm((), self.sent, dated=True, born=self._born)
        return form.cleaned_data[DAY] if form.is_valid() else today()

    @cached_property
    def now(self) -> Situation:
        return Situation(self.actor, self.stored.case, self.on)

    @cached_property
    def openings(self) -> dict[str, Opening]:
        """What the law says on the day, for each value that is the actor's to record."""
        return openings_for(self.act, self.now, self.stored.relations)

    @property
    def is_open(self) -> bool:
        return any(opening.is_open for opening in self.openings.values())

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All on one page; or the day first, since the questions depend on it, then one by one."""
        asked = self.asked
        if self.act.one_by_one:
            return (Page((), True), *(Page((field,), False) for field in asked))
        return (Page(asked, self.act.dated),)

    @cached_property
    def asked(self) -> tuple[Field, ...]:
        """The fields of the act, its choice with the values that are the actor's alone."""
        asked = self.act.asked(self.now)
        if self.act.choice is None:
            return asked
        choice = asked[0]
        own = tuple(value for value in choice.values if value in self.openings)
        return (Field(choice.name, own, choice.words, events=choice.events), *asked[1:])

    @property
    def chosen(self) -> str:
        """The value on which the law looks, blank where the act has none."""
        return self.answers()[self.asked[0].name] if self.act.choice else ""

    @cached_property
    def step(self) -> tuple[str, int]:
        """What was asked for: a page sent in, a page to see again, or the record."""
        name, _, place = str(self.sent.get("step", "")).partition("-")
        if name == RECORD:
            return RECORD, len(self.pages) - 1
        number = int(place) if place.isascii() and place.isdigit() and len(place) < 3 else 0
        return (SHOW if name == SHOW else PAGE), min(number, len(self.pages) - 1)

    @cached_property
    def shown(self) -> tuple[Event, ...]:
        """The events of the case that the actor may see, as they were recorded."""
        return tuple(seen(self.stored.case.events, self.actor, self.stored.relations))

    @cached_property
    def last_seen(self) -> int:
        """How many events were shown when the page that was sent was made; as now for none.

        Counted among those the actor may see: the number of all would tell how far a case has
        gone. What others add unseen is weighed by the law when the act is recorded.
        """
        text = str(self.sent.get("last_seen", ""))
        known = text.isascii() and text.isdigit() and len(text) < 10
        return int(text) if known else len(self.shown)

    @property
    def is_fresh(self) -> bool:
        """Whether the page that was sent showed all that the actor may see now."""
        return self.last_seen == len(self.shown)

    def pages_to_check(self, step: str, place: int) -> range:
        """Every page up to the one sent in: an earlier one may have been tampered with."""
        return range(len(self.pages) if step == RECORD else place + 1)

    def form(self, place: int, data: Mapping[str, Any] | None) -> ActForm:
        """The form of a page: bound to `data`, or open with what was sent for it before."""
        page = self.pages[place]
        initial: dict[str, Any] = {DAY: self.on}
        if data is None:
            blank = ActForm(page.fields, self.sent, dated=page.dated, born=self._born, on=self.on)
            for name, field in blank.fields.items():
                sent = field.widget.value_from_datadict(self.sent, {}, name)
                initial[name] = sent or initial.get(name)
        return ActForm(
            page.fields, data, dated=page.dated, born=self._born, on=self.on, initial=initial
        )

    def answers(self) -> dict[str, str]:
        """The answers of every page, as the act takes them."""
        found: dict[str, str] = {}
        for place in range(len(self.pages)):
            form = self.form(place, self.sent)
            if form.is_valid():
                found |= form.answers
        return found

    @property
    def all_missing(self) -> tuple[Missing, ...]:
        """What the choices wait for: all that is missing for the one sent, or for any."""
        sent = self.openings.get(str(self.sent.get(self.asked[0].name, ""))) if self.asked else None
        openings = [sent] if sent else list(self.openings.values())
        return tuple(dict.fromkeys(each for opening in openings for each in opening.missing))

    def with_error(self, name: str | None, text: str) -> ActForm:
        """The first page's form with what is wrong, beside `name` or where the law looked."""
        form = self.form(0, self.sent)
        form.is_valid()
        looked_at = self.act.choice(self.now).name if self.act.choice else DAY
        wanted = name or looked_at
        form.add_error(wanted if wanted in form.fields else None, text)
        return form

    def carried(self, place: int | None) -> list[tuple[str, str]]:
        """What the page has to carry along: the answers of all pages but `place`."""
        kept = []
        for number, page in enumerate(self.pages):
            if number == place:
                continue
            names = [field.name for field in page.fields]
            kept += [(name, str(self.sent.get(name, ""))) for name in names if name in self.sent]
            for name in [f.name for f in page.fields if f.kind == "date"]:
                kept += self._parts(name)
            if page.dated:
                kept.append((DAY, self.on.isoformat()))
        return kept

    def _parts(self, name: str) -> list[tuple[str, str]]:
        parts = [f"{name}_{part}" for part in ("day", "month", "year")]
        return [(part, str(self.sent[part])) for part in parts if part in self.sent]

    @property
    def _born(self) -> date | None:
        return self.stored.case.person.birth_date
