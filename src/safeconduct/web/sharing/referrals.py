"""A referral: the centre answers, or whoever sent it takes it back."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.actions.sharing import overview
from safeconduct.actions.sharing import referral as referrals
from safeconduct.web.actors import actor_of
from safeconduct.web.sharing.forms import AnswerForm
from safeconduct.web.sharing.overview import referral_line
from safeconduct.web.templatetags.words import language, say


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def referral(request: HttpRequest, reference: str, event_id: str) -> HttpResponse:
    """One referral that waits; a page for the centre, and one for the service that sent it."""
    actor = actor_of(request)
    try:
        found = overview.sharing(reference, actor=actor)
        [asked] = [each for each in found.referrals if each.event_id == event_id]
    except (overview.NotFound, ValueError):
        raise Http404 from None
    answers, revokes = event_id in found.answerable, event_id in found.revocable
    if not answers and not revokes:
        raise Http404
    form = AnswerForm(request.POST if request.method == "POST" else None) if answers else None
    if request.method == "POST":
        try:
            if form is None:
                referrals.revoke(reference, event_id, actor=actor)
                messages.success(request, say("share-revoked-done"))
                return redirect("sharing:case", reference)
            if form.is_valid():
                return _answered(request, reference, event_id, form)
        except referrals.NotFound:
            raise Http404 from None
    context = {
        "reference": found.reference,
        "line": referral_line(asked, language()),
        "form": form,
    }
    return render(
        request, "sharing/referral.html", context, status=422 if form and form.errors else 200
    )


def _answered(
    request: HttpRequest, reference: str, event_id: str, form: AnswerForm
) -> HttpResponse:
    actor, answer = actor_of(request), form.cleaned_data["answer"]
    if answer != "decline":
        referrals.accept(reference, event_id, answer, actor=actor)
        messages.success(request, say("share-accepted-done"))
        return redirect("case", reference)
    referrals.decline(reference, event_id, form.cleaned_data["reason"], actor=actor)
    messages.success(request, say("share-declined-done"))
    # The case is no longer there for the centre, unless it guides.
    return redirect("case_list")
