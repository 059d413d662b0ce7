"""State Security's one question: a threat, yes or no."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.sharing import threat as threats
from safeconduct.web.actors import actor_of
from safeconduct.web.sharing.forms import ChoiceForm
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
def threat(request: HttpRequest, reference: str) -> HttpResponse:
    """The question, for whom it is put to; nothing but yes or no can be answered."""
    actor = actor_of(request)
    try:
        stored = threats.asked(reference, actor=actor)
    except threats.NotFound:
        raise Http404 from None
    posted = request.method == "POST"
    form = ChoiceForm(request.POST if posted else None, name="share-threat", answers=("yes", "no"))
    if posted and form.is_valid():
        threats.answer(reference, threat=form.cleaned_data["answer"] == "yes", actor=actor)
        messages.success(request, say("share-threat-done"))
        return redirect("sharing:case", stored.reference)
    context = {"reference": stored.reference, "form": form}
    return render(request, "sharing/threat.html", context, status=422 if posted else 200)
