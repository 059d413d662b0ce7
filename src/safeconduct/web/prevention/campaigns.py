"""The campaigns: the list and its file, one of them, and what is entered of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access import Actor
from safeconduct.actions.prevention import campaigns
from safeconduct.actions.prevention.campaigns import Changed, Contradiction, Kept, NotFound
from safeconduct.policy.prevention.campaigns import AIMS, Campaign
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.prevention.forms import CampaignForm, FilterForm, as_entered
from safeconduct.web.spreadsheet import written
from safeconduct.web.templatetags.words import language, say
from safeconduct.web.versions import began_from
from safeconduct.words.countries import country_name, language_name

_AMOUNTS = ("budget", "spent", "reach")
_TEXTS = ("measured", "result", "lesson")
_HEAD = (
    "prev-field-title",
    "prev-field-aim",
    "prev-run-by",
    "prev-field-state",
    "prev-field-audiences",
    "prev-field-countries",
    "prev-field-channels",
    "prev-field-languages",
    "prev-begins",
    "prev-ends",
    *(f"prev-{name}" for name in (*_AMOUNTS, *_TEXTS)),
)


@require_safe
def campaign_list(request: HttpRequest) -> HttpResponse:
    """The campaigns that the filters in the address ask for, and their sums."""
    actor = entering(request)
    form = FilterForm(request.GET)
    asked = request.GET.get("page", "")
    page = int(asked) if asked.isascii() and asked.isdigit() and 0 < int(asked[:4]) else 1
    found = campaigns.listed(actor=actor, **form.chosen(), page=min(page, 9999))
    every = campaigns.every(actor=actor, **form.chosen())

    def href(page: int) -> str:
        return f"?{urlencode({**form.chosen(), 'page': page})}"

    context = {
        "form": form,
        "rows": [(each, _places(each.campaign)) for each in found.campaigns],
        "sums": campaigns.figures(each.campaign for each in every),
        "file": f"{reverse('prevention:file')}?{urlencode(form.chosen())}",
        "pages": {
            "previous_href": href(found.page - 1) if found.page > 1 else "",
            "next_href": href(found.page + 1) if found.has_next else "",
        },
    }
    return render(request, "prevention/list.html", context)


@require_safe
def campaign_file(request: HttpRequest) -> HttpResponse:
    """The same list as a table for a spreadsheet; days are written as ISO 8601 has them."""
    actor = entering(request)
    found = campaigns.every(actor=actor, **FilterForm(request.GET).chosen())
    text = written([say(each) for each in _HEAD], map(_cells, found))
    answer = HttpResponse(text, "text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="campaigns-{today().isoformat()}.csv"'
    return answer


@require_safe
def campaign_page(request: HttpRequest, campaign_id: UUID) -> HttpResponse:
    """One campaign."""
    actor = entering(request)
    kept = _one(campaign_id, actor)
    return render(request, "prevention/one.html", _shown(kept, actor))


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Add a campaign."""
    actor = entering(request)
    form = CampaignForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            campaign_id = campaigns.add(form.campaign(), actor=actor)
        except Contradiction as wrong:
            _tell(form, wrong)
        else:
            messages.success(request, say("prev-added"))
            return redirect("prevention:campaign", campaign_id=campaign_id)
    context = {"form": form, "back": reverse("prevention:list"), "title": "prev-new"}
    return render(request, "prevention/edit.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, campaign_id: UUID) -> HttpResponse:
    """Change a campaign one's agency runs; what another kept meanwhile is shown beside it."""
    actor = entering(request)
    kept = _one(campaign_id, actor)
    if kept.agency != actor.agency:
        raise Http404
    context: dict[str, Any] = {"kept": kept, "revision": kept.revision, "title": "prev-change"}
    status = 200
    if request.method == "POST":
        form, seen = CampaignForm(request.POST), began_from(request, "revision")
        if form.is_valid():
            try:
                campaigns.change(campaign_id, form.campaign(), began_from=seen, actor=actor)
            except Contradiction as wrong:
                _tell(form, wrong)
            except Changed as meanwhile:
                status = 409
                now = meanwhile.now
                context |= {"now": _shown(now, actor), "revision": now.revision}
            else:
                messages.success(request, say("prev-changed"))
                return redirect("prevention:campaign", campaign_id=campaign_id)
        if form.errors:
            status = 422
            context["revision"] = seen
    else:
        form = CampaignForm(initial=as_entered(kept.campaign))
    context |= {"form": form, "back": reverse("prevention:campaign", args=[campaign_id])}
    return render(request, "prevention/edit.html", context, status=status)


def entering(request: HttpRequest) -> Actor:
    """The actor who works in the room; to others it is not there."""
    actor = actor_of(request)
    if not campaigns.is_open(actor):
        raise Http404
    return actor


def _one(campaign_id: UUID, actor: Actor) -> Kept:
    try:
        return campaigns.one(campaign_id, actor=actor)
    except NotFound:
        raise Http404 from None


def _tell(form: CampaignForm, wrong: Contradiction) -> None:
    for fault in wrong.faults:
        form.add_error(fault.field, say(f"prev-field-{fault.field}-{fault.code}"))


def _shown(kept: Kept, actor: Actor) -> dict[str, Any]:
    told = kept.campaign
    return {
        "kept": kept,
        "mine": kept.agency == actor.agency,
        "name": told.named(language()),
        "rule": AIMS[told.aim],
        "facts": list(_facts(told)),
        "evaluation": [(f"prev-{name}", text) for name in _TEXTS if (text := getattr(told, name))],
    }


def _facts(told: Campaign) -> Iterator[tuple[str, str]]:
    if told.named(language()) != told.title:
        yield "prev-own-title", told.title
    yield "prev-field-audiences", _listed("prev-audience", told.audiences)
    yield "prev-field-countries", _places(told)
    yield "prev-field-channels", _listed("prev-channel", told.channels)
    yield "prev-field-languages", _spoken(told)
    for name in _AMOUNTS:
        yield f"prev-{name}", amount(name, getattr(told, name))


def amount(name: str, value: int | None) -> str:
    """A number as people read it: euro, or persons; what is not known is said to be so."""
    if value is None:
        return say("prev-unknown")
    grouped = f"{value:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    return grouped if name == "reach" else say("prev-euro", amount=grouped)


def _listed(prefix: str, codes: tuple[str, ...]) -> str:
    return ", ".join(say(f"{prefix}-{code}") for code in codes)


def _places(told: Campaign) -> str:
    return ", ".join(country_name(code, language()) for code in told.countries)


def _spoken(told: Campaign) -> str:
    return ", ".join(language_name(code, language()) for code in told.languages)


def _cells(kept: Kept) -> list[object]:
    told = kept.campaign
    return [
        told.named(language()),
        say(f"prev-aim-{told.aim}"),
        say(f"agency-{kept.agency}"),
        say(f"prev-state-{told.state}"),
        _listed("prev-audience", told.audiences),
        _places(told),
        _listed("prev-channel", told.channels),
        _spoken(told),
        told.begins,
        told.ends,
        *(getattr(told, name) for name in (*_AMOUNTS, *_TEXTS)),
    ]
