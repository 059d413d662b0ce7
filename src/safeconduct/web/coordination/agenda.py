"""Add to the agenda: a line typed, the open actions and dossiers, one's agency's numbers."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from safeconduct.actions.coordination import agenda
from safeconduct.actions.coordination import meeting as meetings
from safeconduct.actions.coordination.agenda import FROM_DOSSIER, FROM_FILES, Offer
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import asked, done, here
from safeconduct.web.coordination.forms import AgendaForm
from safeconduct.web.coordination.meeting import back_to
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
@here
def add(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """Any member may; what is offered tells numbers and names no case."""
    actor = actor_of(request)
    whole = meetings.whole(body, meeting, actor=actor)
    if whole.meeting.state != "convened":
        raise Http404
    there = {line.text for line in whole.agenda}
    offers = [
        (str(number), offer.source, text)
        for number, offer in enumerate(agenda.offers(body, actor=actor))
        if (text := _said(offer, actor.agency)) not in there
    ]
    choices = [(key, text) for key, _, text in offers]
    form = AgendaForm(choices, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        taken = form.cleaned_data.get("take", ())
        lines = [(text, source) for key, source, text in offers if key in taken]
        if form.cleaned_data["line"]:
            lines.append((form.cleaned_data["line"], ""))
        if done(form, partial(agenda.add_agenda, body, meeting, lines, actor=actor), "line"):
            messages.success(request, say("coord-agenda-added"))
            return redirect("coordination:meeting", body=body, meeting=meeting)
    return asked(
        request,
        form,
        "coord-agenda-add",
        back=back_to(body, meeting),
        save="coord-save",
        meeting=whole.meeting,
    )


def _said(offer: Offer, agency: str) -> str:
    if offer.source == FROM_DOSSIER:
        form, state = say(f"dossier-form-{offer.form}"), say(f"dossier-state-{offer.state}")
        return say("coord-offer-dossier", number=offer.text, form=form, state=state)
    if offer.source != FROM_FILES:
        return offer.text
    cases = f"{offer.cases}+" if offer.more else offer.cases
    who = say(f"agency-{agency}")
    return say("coord-offer-files", agency=who, cases=cases, overdue=offer.overdue)
