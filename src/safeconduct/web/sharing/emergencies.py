"""Access in an emergency: asked for, listed, ended; and the second person for the identity."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.sharing import emergency
from safeconduct.actions.sharing.overview import NotFound, sharing
from safeconduct.web.actors import actor_of
from safeconduct.web.sharing.forms import ChoiceForm, EmergencyForm, ReasonForm
from safeconduct.web.sharing.preview import seat
from safeconduct.web.templatetags.words import language, say


@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """One's own accesses and questions; for who watches over them, those that concern them."""
    actor, lang = actor_of(request), language()
    try:
        accesses = emergency.listed(actor=actor)
    except emergency.NotFound:
        raise Http404 from None
    context = {
        "accesses": [
            {
                "access": each,
                "seat": seat(each.agency, each.office, lang),
                "sections": [say(f"share-section-{section}") for section in each.sections],
                # Who asked is told no more than the page of the case tells.
                "told": each.found or not each.mine,
            }
            for each in accesses
        ],
        "requests": [
            {
                "request": each,
                "seat": seat(each.agency, "", lang),
                "decides": emergency.may_decide(each, actor),
            }
            for each in emergency.requests(actor=actor)
        ],
        "may_enter": emergency.may_enter(actor),
    }
    return render(request, "sharing/emergencies.html", context)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Ask for access to a case by its reference. The answer never tells whether there is one."""
    actor = actor_of(request)
    if not emergency.may_enter(actor):
        raise Http404
    posted = request.method == "POST"
    form = EmergencyForm(request.POST if posted else None)
    if posted and form.is_valid():
        typed = form.cleaned_data
        outcome = emergency.break_glass(
            typed["reference"].upper().replace(" ", ""),
            sections=typed["sections"],
            hours=int(typed["hours"]),
            reason=typed["reason"],
            actor=actor,
        )
        if outcome != "too-many":
            messages.success(request, say("emergency-done"))
            return redirect("emergency:list")
        form.add_error(None, say("emergency-too-many"))
    return render(
        request, "sharing/emergency_form.html", {"form": form}, status=422 if posted else 200
    )


@require_http_methods(["POST"])
def end(request: HttpRequest, access_id: UUID) -> HttpResponse:
    """End an access before its time."""
    try:
        emergency.end(access_id, actor=actor_of(request))
    except emergency.NotFound:
        raise Http404 from None
    messages.success(request, say("emergency-ended-done"))
    return redirect("emergency:list")


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def ask_identity(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask a custodian who the person is, with a reason."""
    actor = actor_of(request)
    try:
        found = sharing(reference, actor=actor)
    except NotFound:
        raise Http404 from None
    if not found.asks_identity:
        raise Http404
    posted = request.method == "POST"
    form = ReasonForm(request.POST if posted else None, key="identity-reason")
    if posted and form.is_valid():
        try:
            emergency.ask_identity(reference, reason=form.cleaned_data["reason"], actor=actor)
        except emergency.NotFound:
            raise Http404 from None
        messages.success(request, say("identity-asked-done"))
        return redirect("emergency:list")
    context = {"reference": found.reference, "form": form}
    return render(request, "sharing/identity_form.html", context, status=422 if posted else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """The second person reads who asks and why, and discloses or refuses."""
    actor = actor_of(request)
    asked = next((r for r in emergency.requests(actor=actor) if r.id == request_id), None)
    if asked is None or not emergency.may_decide(asked, actor):
        raise Http404
    posted = request.method == "POST"
    form = ChoiceForm(
        request.POST if posted else None, name="identity-decide", answers=("disclose", "refuse")
    )
    if posted and form.is_valid():
        approve = form.cleaned_data["answer"] == "disclose"
        try:
            emergency.decide(request_id, approve=approve, actor=actor)
        except emergency.NotFound:
            raise Http404 from None
        key = "identity-disclosed-done" if approve else "identity-refused-done"
        messages.success(request, say(key))
        return redirect("emergency:list")
    context = {"asked": asked, "seat": seat(asked.agency, "", language()), "form": form}
    return render(request, "sharing/identity_decide.html", context, status=422 if posted else 200)
