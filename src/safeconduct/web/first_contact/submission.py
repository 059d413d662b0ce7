"""Check answers, submit; or the refusal, which leaves a count and nothing else."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.first_contact import submit as actions
from safeconduct.actions.first_contact.timeline import PRESUMED, standing
from safeconduct.web.first_contact.check import parts_of
from safeconduct.web.first_contact.journey import Journey, detecting_actor
from safeconduct.web.sharing.preview import shown
from safeconduct.web.templatetags.words import language, say


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Every answer once more, what the law will say of it, and the button that records it."""
    try:
        journey = Journey.of(request, draft_id)
    except Http404:
        if request.method != "POST":
            raise
        # Sent twice without scripts to prevent it: the first one was recorded, the draft is gone.
        return redirect("first_contact:start")
    if "check" not in journey.course:
        return redirect(journey.resume())
    waiting = journey.unanswered
    if request.method == "POST" and not waiting:
        reference = actions.submit(draft_id, actor=journey.actor, on=journey.today)
        return redirect("first_contact:recorded", reference)
    answers = journey.answers
    outcome, previews = None, []
    if not waiting:
        previews = [shown(each, language()) for each in actions.foreseen(answers, journey.actor)]
        outcome = standing(answers, journey.actor, on=journey.today, lang=language())
    context = {
        **journey.frame("check"),
        "sections": parts_of(journey),
        "waiting": [(page, journey.address(page, from_check=True)) for page in waiting],
        "answers": answers,
        "outcome": outcome,
        "previews": previews,
        "presumed": answers.assessed_as in PRESUMED,
        "asked": request.method == "POST",
    }
    return render(
        request, "first_contact/check.html", context, status=422 if context["asked"] else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
def refusal(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """The person refuses referral: once confirmed, one is counted and the draft is gone."""
    journey = Journey.of(request, draft_id)
    if "refusal" not in journey.course:
        raise Http404
    if request.method == "POST":
        actions.count_refusal(draft_id, actor=journey.actor, on=journey.today)
        return redirect("first_contact:counted")
    return render(request, "first_contact/refusal.html", journey.frame("refusal"))


@require_safe
def counted(request: HttpRequest) -> HttpResponse:
    """What a refusal left behind, and what the service still owes the person."""
    detecting_actor(request)
    return render(request, "first_contact/counted.html")


@require_safe
def recorded(request: HttpRequest, reference: str) -> HttpResponse:
    """The reference, what happens next, and what remains to be done by whom until when."""
    actor = detecting_actor(request)
    try:
        found = actions.recorded(reference, actor=actor, lang=language())
    except actions.NotRecorded:
        raise Http404 from None
    context = {"found": found, "next": say(_next(found))}
    return render(request, "first_contact/recorded.html", context)


def _next(found: actions.Recorded) -> str:
    """The key of what happens next: without a centre no guidance, and no 45 days for everybody."""
    key = f"fc-next-{found.assessed_as}"
    if found.assessed_as not in PRESUMED:
        return key
    if not found.centres:
        return f"{key}-alone"
    if found.assessed_as == "victim" and found.is_belgian:
        return f"{key}-belgian"
    if found.assessed_as == "victim" and found.unaccompanied_minor:
        return f"{key}-minor"
    return key
