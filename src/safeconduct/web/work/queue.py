"""What one's agency has to see to, by date, and the notices that wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.actions import work
from safeconduct.actions.work import COUNTED, SHOWN, WHEN, Waiting, When, Whose, WorkItem, WorkPage
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import has


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that narrows the queue; `n` counts what it leads to, `more` that there are more."""

    key: str
    href: str
    current: bool
    n: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of this page that stand in one part of the queue."""

    when: When
    items: list[WorkItem]


@dataclass(frozen=True, slots=True)
class Paging:
    previous_href: str
    next_href: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A notice, and what it says."""

    notice: Waiting
    text: str


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The first page of a caseworker: notices, then what falls due."""
    actor = actor_of(request)
    whose, when, number = _asked(request)
    page = work.list_work(actor=actor, whose=whose, when=when, page=number)
    waiting = work.notices(actor=actor)
    context = {
        "notices": [Shown(each, text_of(each.kind)) for each in waiting[:SHOWN]],
        "more_notices": len(waiting) > SHOWN,
        "may_arrange": work.may_arrange_work(actor),
        "administers": ADMINISTRATOR in actor.roles,
        "page": page,
        "me": actor.user_id,
        "here": request.get_full_path(),
        **(_of_page(page, whose, when) if page else {}),
    }
    return render(request, "work/queue.html", context)


def text_of(kind: str) -> str:
    """What a notice says; a kind without words of its own says that something waits."""
    key = f"notice-{kind}"
    return say(key) if has(language(), key) else say("notice-other")


def _asked(request: HttpRequest) -> tuple[Whose, When | None, int]:
    """Whose work, when it falls due and which page the address asks for; odd words ask for all."""
    whose, when = request.GET.get("whose"), request.GET.get("when")
    number = request.GET.get("page", "")
    return (
        next((each for each in get_args(Whose) if each == whose), "office"),
        next((each for each in WHEN if each == when), None),
        int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 1,
    )


def _of_page(page: WorkPage, whose: Whose, when: When | None) -> dict[str, object]:
    def href(**asked: object) -> str:
        given = {"whose": whose, "when": when} | asked
        kept = {key: value for key, value in given.items() if value and value != "office"}
        return f"{reverse('work:queue')}?{urlencode(kept)}" if kept else reverse("work:queue")

    groups = [Group(part, [i for i in page.items if i.when == part]) for part in WHEN]
    return {
        "whose": [Choice(each, href(whose=each), each == whose) for each in get_args(Whose)],
        "when": [
            Choice(part, href(when=part), part == when, min(n, COUNTED), n > COUNTED)
            for part, n in page.counts.items()
        ],
        "all_href": href(when=None) if when else "",
        "groups": [group for group in groups if group.items],
        "paging": Paging(
            href(page=page.page - 1) if page.page > 1 else "",
            href(page=page.page + 1) if page.has_next else "",
        ),
    }


@require_POST
def acknowledge(request: HttpRequest) -> HttpResponse:
    """Acknowledge the notice named in the form, for all it is for."""
    number = request.POST.get("notice", "")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        raise Http404
    try:
        work.acknowledge(int(number), actor=actor_of(request))
    except work.NotFound:
        raise Http404 from None
    messages.success(request, say("work-acknowledged"))
    return redirect("work:queue")
