"""An act, from the question to the record: ask, check, record, and back to the case.

Nothing is kept between the steps but what the page itself carries, so that two windows, the back
button and a session that ended do no harm. Every step is checked anew by `actions.perform`.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.access import visible
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.perform import (
    NotFound,
    Prospect,
    Refused,
    StaleAppend,
    WrongAnswer,
    begin,
    consider,
    perform,
)
from safeconduct.web.actors import actor_of
from safeconduct.web.acts import pages
from safeconduct.web.acts.forms import ActForm
from safeconduct.web.acts.visit import RECORD, SHOW, Visit
from safeconduct.web.acts.wording import deed, done
from safeconduct.web.templatetags.words import language
from safeconduct.words import say


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, reference: str, key: str) -> HttpResponse:
    """The pages of one act in one case; for a case one may not see, the page of none."""
    if key not in BY_KEY:
        raise Http404
    actor = actor_of(request)
    try:
        stored = begin(BY_KEY[key], reference, actor=actor)
    except NotFound:
        raise Http404 from None
    visit = Visit(request, BY_KEY[key], actor, stored)
    if not visit.openings:
        return render(request, "acts/refused.html", pages.refused(visit), status=403)
    if request.method == "POST":
        return _posted(visit)
    if not visit.is_open:
        return render(request, "acts/closed.html", pages.closed(visit))
    return _ask(visit, visit.form(0, None), 0)


def _posted(visit: Visit) -> HttpResponse:
    step, place = visit.step
    if not visit.is_open:
        return _refused(visit, Refused("refused-not-open", "", visit.all_missing))
    if step == SHOW:
        return _ask(visit, visit.form(place, None), place)
    for page in visit.pages_to_check(step, place):
        form = visit.form(page, visit.request.POST)
        if not form.is_valid():
            return _ask(visit, form, page, status=422)
    if step != RECORD and place + 1 < len(visit.pages):
        # A page that was filled in before keeps its answer.
        return _ask(visit, visit.form(place + 1, None), place + 1)
    return _decided(visit, record=step == RECORD)


def _decided(visit: Visit, *, record: bool) -> HttpResponse:
    act, stored, actor = visit.act, visit.stored, visit.actor
    answers = visit.answers()
    try:
        prospect = consider(act, stored, answers, on=visit.on, actor=actor)
        if record and visit.is_fresh:
            perform(act, stored, answers, on=visit.on, actor=actor, last_seen=stored.last_seen)
            return _recorded(visit, prospect)
    except WrongAnswer as wrong:
        form = visit.with_error(wrong.field, pages.wrong(wrong.field))
        return _ask(visit, form, 0, status=422)
    except Refused as refusal:
        return _refused(visit, refusal)
    except StaleAppend:
        # Somebody was faster in this very moment: look again, and show what is new.
        newer = begin(act, stored.reference, actor=actor)
        return _decided(Visit(visit.request, act, actor, newer), record=False)
    # To be checked; also when somebody else was faster, with what is new and what was typed.
    return render(visit.request, "acts/check.html", pages.check(visit, prospect))


def _recorded(visit: Visit, prospect: Prospect) -> HttpResponse:
    sections = visible(visit.actor, visit.stored.relations)
    what = deed(visit.act, visit.now, visit.answers(), prospect.entry.type)
    told = done(what, prospect, sections, visit.actor.agency)
    if visit.act.destroys_identity:
        told = f"{told} {say(language(), 'act-done-name-destroyed')}"
    messages.success(visit.request, told)
    if not prospect.seen_after:
        # What was recorded ended the relation to the case: its page would not be found.
        return redirect("case_list")
    return redirect("case", reference=visit.stored.reference)


def _refused(visit: Visit, refusal: Refused) -> HttpResponse:
    """The form again, with what was typed and what the act waits for. Nothing was recorded."""
    form = visit.with_error(None, say(language(), refusal.reason))
    context = pages.ask(visit, form, 0, refusal.missing)
    return render(visit.request, "acts/form.html", context, status=403)


def _ask(visit: Visit, form: ActForm, place: int, status: int = 200) -> HttpResponse:
    context = pages.ask(visit, form, place)
    return render(visit.request, "acts/form.html", context, status=status)
