"""The page on which what a goal or a step says is written anew."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.assistance import wordings
from safeconduct.actions.assistance.wordings import NotFound, Stale
from safeconduct.web.assistance.aims import METHODS
from safeconduct.web.assistance.doors import plan_of
from safeconduct.web.assistance.forms import WordingForm
from safeconduct.web.templatetags.words import say
from safeconduct.web.versions import began_from


@require_http_methods(METHODS)
def wording(request: HttpRequest, reference: str, aim: UUID) -> HttpResponse:
    """Write it anew. Where a colleague did meanwhile, both texts are shown and nothing is kept
    until it is sent again.
    """
    actor, plan = plan_of(request, reference)
    if plan is None:
        raise Http404
    try:
        texts = wordings.read(reference, aim, actor=actor)
    except NotFound:
        raise Http404 from None
    version, stale, status = texts.now.number, False, 200
    form = WordingForm(initial={"text": texts.now.text})
    if request.method == "POST":
        form, status = WordingForm(request.POST), 422
        began = began_from(request)
        if form.is_valid():
            text = form.cleaned_data["text"]
            try:
                wordings.rewrite(reference, aim, text, began_from=began, actor=actor)
            except Stale as error:
                texts = wordings.read(reference, aim, actor=actor)
                stale, version, status = True, error.now.number, 409
            else:
                messages.success(request, say("plan-text-kept"))
                return redirect("assistance:plan", reference=reference.upper())
        else:
            # Whoever corrects a mistake has still seen what they began from.
            version = began
    context = {
        "form": form,
        "reference": reference.upper(),
        "plan": plan,
        "texts": texts,
        "began_from": version,
        "stale": stale,
        "written_in": plan.terms.written_in,
    }
    return render(request, "assistance/wording.html", context, status=status)
