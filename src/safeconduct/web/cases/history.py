"""Who looked at a case, in plain words: a page for those who may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.access_history import (
    PAGE_SIZE,
    Entry,
    HistoryPage,
    NotFound,
    access_history,
)
from safeconduct.web.actors import actor_of
from safeconduct.web.fields import DayField
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import has
from safeconduct.words import say as say_in


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in words."""

    at: datetime
    who: str
    deed: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Paging:
    """Links to the pages before and after; the first and last entry shown, counted from 1."""

    first: int
    last: int
    previous_href: str
    next_href: str


class HistoryFilter(forms.Form):
    """By agency and by day; what is not understood filters nothing."""

    agency = forms.ChoiceField(required=False)
    on = DayField(required=False)

    def __init__(self, data: QueryDict, agencies: tuple[str, ...] = ()) -> None:
        super().__init__(data, auto_id="filter-%s")
        field = cast(forms.ChoiceField, self.fields["agency"])
        field.label = say("history-agency")
        named = [(each, agency_name(each, language())) for each in agencies]
        field.choices = [("", say("list-any")), *sorted(named, key=lambda each: each[1])]
        self.fields["on"].label = say("history-day")


@require_safe
def case_history(request: HttpRequest, reference: str) -> HttpResponse:
    """A page of the trail of a case, the newest first."""
    asked = HistoryFilter(request.GET)
    asked.full_clean()
    agency = request.GET.get("agency", "")[:40].replace("\x00", "")
    on = asked.cleaned_data.get("on")
    number = request.GET.get("page", "")
    page = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 1
    try:
        found = access_history(reference, actor=actor_of(request), agency=agency, on=on, page=page)
    except NotFound:
        raise Http404 from None
    filters = {"agency": agency} if agency else {}
    filters |= {"on": on.isoformat()} if on else {}
    context = {
        "history": found,
        "entries": [told(each, language()) for each in found.entries],
        "form": HistoryFilter(request.GET, found.agencies),
        "filtered": bool(filters),
        "paging": _paging(found, filters),
    }
    return render(request, "cases/history.html", context)


def told(entry: Entry, lang: str) -> Told:
    """`entry` in words of language `lang`."""
    who = agency_name(entry.agency, lang)
    if entry.name:
        who = f"{entry.name}, {who}"
    code = entry.deed.replace(".", "-").replace("_", "-")
    deed = f"history-deed-{code}"
    return Told(
        at=entry.at,
        who=who,
        deed=say_in(lang, deed) if has(lang, deed) else say_in(lang, "history-deed-other"),
        purpose=_purpose(entry.purpose, lang),
    )


def agency_name(agency: str, lang: str) -> str:
    """The name of an agency; the program where nobody acted, the person where it was they."""
    if not agency:
        return say_in(lang, "history-program")
    if agency == "person":
        return say_in(lang, "history-person")
    key = f"agency-{agency}"
    return say_in(lang, key) if has(lang, key) else agency


def _purpose(purpose: str, lang: str) -> str:
    # What was looked at for an act is said by the act's own name.
    for key in (f"history-for-{purpose.replace('_', '-')}", f"act-{purpose}"):
        if has(lang, key):
            return say_in(lang, key)
    return say_in(lang, "history-for-other")


def _paging(found: HistoryPage, filters: dict[str, str]) -> Paging:
    address = reverse("case_history", args=[found.reference])

    def href(page: int) -> str:
        return f"{address}?{urlencode({**filters, 'page': page})}"

    first: Any = (found.page - 1) * PAGE_SIZE + 1
    return Paging(
        first=first,
        last=first + len(found.entries) - 1,
        previous_href=href(found.page - 1) if found.has_previous else "",
        next_href=href(found.page + 1) if found.has_next else "",
    )
