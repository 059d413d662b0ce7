"""One control: what came of it, recording and correcting that, and the step to a first contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from safeconduct.access import Actor
from safeconduct.actions.inspection import controls as actions
from safeconduct.actions.inspection import first_contact
from safeconduct.actions.inspection.controls import (
    KINDS,
    Control,
    NotFound,
    Recorded,
    Refused,
    StaleResult,
    works_in,
)
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import number
from safeconduct.web.dates import written_date
from safeconduct.web.inspection.controls import COLOURS
from safeconduct.web.inspection.forms import ResultForm, initial_of, refuse
from safeconduct.web.inspection.words import agency_name, place_name, sector_name
from safeconduct.web.templatetags.words import language, say


@require_safe
def control(request: HttpRequest, control: UUID) -> HttpResponse:
    """What was planned, the result that counts, and those it took the place of."""
    actor = actor_of(request)
    found = _read(control, actor)
    context = {
        "control": found,
        "title": title_of(found),
        "colour": COLOURS[found.state],
        "facts": list(_planned(found)),
        "results": [(each, list(_result(each))) for each in found.results],
        "works": works_in(actor, found.district),
        "may_meet": first_contact.may_begin(found, actor=actor),
    }
    return render(request, "inspection/control.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, control: UUID) -> HttpResponse:
    """Record what came of it, or correct that with a reason; nothing that was typed is lost."""
    actor = actor_of(request)
    found = _read(control, actor)
    if not works_in(actor, found.district):
        raise Http404
    last = found.counts
    if request.method != "POST":
        initial = initial_of(last.result) if last else _likely(found, actor)
        initial["began_from"] = last.number if last else 0
        return _form(request, found, ResultForm(last is not None, initial=initial))
    form = ResultForm(last is not None, request.POST)
    if form.is_valid():
        began_from = form.cleaned_data["began_from"] or 0
        try:
            actions.record(control, form.result(), began_from=began_from, actor=actor)
        except Refused as refused:
            refuse(form, refused)
        except StaleResult as stale:
            return _form(request, found, _anew(request, stale.now), stale.now)
        else:
            messages.success(request, say("inspection-recorded"))
            return redirect("inspection:control", control)
    return _form(request, found, form)


@require_POST
def meet(request: HttpRequest, control: UUID) -> HttpResponse:
    """Begin a first contact with what the control knows: day, district, channel."""
    try:
        draft = first_contact.begin(control, actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    return redirect("first_contact:resume", draft)


def title_of(control: Control) -> str:
    """Sector and day: how a control is called."""
    day = written_date(control.planned_on, language())
    return say("inspection-control-of", sector=sector_name(control.sector), day=day)


def _likely(found: Control, actor: Actor) -> dict[str, Any]:
    """What is likely so, to be changed where it is not."""
    own = {actor.agency} - {"labour_auditor"}
    return {"held_on": found.planned_on, "took_part": sorted(own)}


def _anew(request: HttpRequest, now: Recorded) -> ResultForm:
    """The form as it was sent, to be kept as a correction of what was recorded meanwhile."""
    sent = request.POST.copy()
    sent["began_from"] = str(now.number)
    form = ResultForm(True, sent)
    form.full_clean()
    form.add_error("corrects", say("inspection-wrong-corrects"))
    return form


def _form(
    request: HttpRequest, found: Control, form: ResultForm, stale: Recorded | None = None
) -> HttpResponse:
    context = {
        "form": form,
        "control": found,
        "title": title_of(found),
        "stale": stale,
        "now": list(_result(stale)) if stale else [],
    }
    return render(request, "inspection/record.html", context, status=422 if form.errors else 200)


def _read(control: UUID, actor: Actor) -> Control:
    try:
        return actions.read(control, actor=actor)
    except NotFound:
        raise Http404 from None


def _planned(found: Control) -> Iterator[dict[str, str]]:
    yield {"key": say("inspection-sector"), "value": sector_name(found.sector)}
    yield {"key": say("inspection-district"), "value": place_name(found.district)}
    yield {"key": say("inspection-area"), "value": found.area}
    yield {
        "key": say("inspection-planned-on"),
        "value": written_date(found.planned_on, language()),
    }
    yield {"key": say("inspection-planned-by"), "value": agency_name(found.agency)}


def _result(each: Recorded) -> Iterator[dict[str, str]]:
    result = each.result
    if result.held_on is None:
        yield {
            "key": say("inspection-not-held"),
            "value": say(f"inspection-not-held-{result.not_held}"),
        }
    else:
        yield {"key": say("inspection-held-on"), "value": written_date(result.held_on, language())}
        yield {
            "key": say("inspection-took-part"),
            "value": ", ".join(agency_name(code) for code in sorted(result.took_part)),
        }
        if not result.police:
            why = say(f"inspection-without-police-{result.without_police}")
            yield {"key": say("inspection-without-police"), "value": why}
        for kind in KINDS:
            count = result.found.get(kind)
            said = say("inspection-not-checked") if count is None else number(count)
            yield {
                "key": say("inspection-found", kind=say(f"inspection-check-{kind}")),
                "value": said,
            }
        yield {"key": say("inspection-victims"), "value": number(result.victims)}
        yield {"key": say("inspection-days-spent"), "value": number(result.days)}
    for name in ("note", "corrects"):
        if text := getattr(result, name):
            yield {"key": say(f"inspection-{name}"), "value": text}
    yield {"key": say("inspection-recorded-by"), "value": agency_name(each.agency)}
