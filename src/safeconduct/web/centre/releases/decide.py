"""The steps of the two people: agree or send back, publish, withdraw."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.access.roles import CHECKER, RELEASER
from safeconduct.actions.centre.releases import deciding, reading
from safeconduct.actions.centre.releases.deciding import NotAllowed
from safeconduct.centre.release.workflow import PUBLISHED
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.releases.absent import refused_as_absent
from safeconduct.web.centre.releases.forms import AGREE, DecisionForm, WithdrawalForm
from safeconduct.web.centre.releases.views import shown
from safeconduct.web.templatetags.words import say


@require_POST
@refused_as_absent
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """The second person's decision."""
    actor = actor_of(request)
    if CHECKER not in actor.roles:
        raise Http404
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return shown(request, number, form, status=422)
    if form.cleaned_data["decision"] == AGREE:
        return _done(
            request, number, lambda: deciding.agree(number, actor=actor), "releases-agreed"
        )
    reason = form.cleaned_data["reason"]
    return _done(
        request,
        number,
        lambda: deciding.send_back(number, reason, actor=actor),
        "releases-sent-back",
    )


@require_POST
@refused_as_absent
def publish(request: HttpRequest, number: int) -> HttpResponse:
    """Publish what another agreed to."""
    actor = actor_of(request)
    return _done(
        request, number, lambda: deciding.publish(number, actor=actor), "releases-published"
    )


@require_http_methods(["GET", "HEAD", "POST"])
@refused_as_absent
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Withdraw published figures, with the reason that everybody will read."""
    actor = actor_of(request)
    if RELEASER not in actor.roles:
        raise Http404
    form = WithdrawalForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        return _done(
            request,
            number,
            lambda: deciding.withdraw(number, reason, actor=actor),
            "releases-withdrawn",
        )
    listed = reading.read(number, actor=actor).listed
    if listed.state != PUBLISHED:
        return redirect("centre:release", number)
    context = {"form": form, "release": listed}
    status = 422 if form.errors else 200
    return render(request, "centre/releases/withdraw.html", context, status=status)


def _done(request: HttpRequest, number: int, do: Callable[[], None], key: str) -> HttpResponse:
    try:
        do()
    except NotAllowed:
        messages.warning(request, say("releases-moved"))
    else:
        messages.success(request, say(key))
    return redirect("centre:release", number)
