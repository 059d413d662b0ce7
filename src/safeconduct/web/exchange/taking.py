"""A file of another system: read, shown with what is not taken of it, and kept as a first contact
to go on with; nothing is kept before that.
"""

from __future__ import annotations

from typing import Any

from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.actions.exchange import taking
from safeconduct.actions.exchange.taking import MOST_BYTES, Taken, Unreadable
from safeconduct.actions.first_contact.answers import read_answers
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import table
from safeconduct.web.exchange.forms import TakeForm
from safeconduct.web.exchange.lines import faults, losses
from safeconduct.web.first_contact.check import said
from safeconduct.web.templatetags.words import say

_SALT = "exchange.take"
_AN_HOUR = 3600
_MEBIBYTE = 1024 * 1024
# What stands round a file in a form: its own boundary and fields.
_ROUND = 16 * 1024
_MOST_LINES = 50


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest) -> HttpResponse:
    """Ask for a file, show what would be taken of it, and go on with that as a first contact."""
    actor = actor_of(request)
    if not taking.takes(actor):
        raise Http404
    if _too_long(request):
        return _asked(request, _refused(_why("too_large")), 413)
    if request.method == "POST" and "taken" in request.POST:
        return _kept(request, actor)
    form = TakeForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if request.method != "POST" or not form.is_valid():
        return _asked(request, form, 422 if form.errors else 200)
    try:
        taken = taking.file_taken(form.cleaned_data["file"].read(), actor=actor)
    except Unreadable as wrong:
        form.add_error("file", _why(wrong.why))
        found = faults(wrong.faults[:_MOST_LINES])
        return _asked(request, form, 422, found, len(wrong.faults) - len(found))
    return _look(request, taken, actor)


def _kept(request: HttpRequest, actor: Actor) -> HttpResponse:
    try:
        content = signing.loads(request.POST["taken"], salt=_salt(actor), max_age=_AN_HOUR)
    except signing.BadSignature:
        return _asked(request, _refused(say("exchange-again")), 422)
    return redirect("first_contact:check", taking.keep(content, actor=actor))


def _refused(why: str) -> TakeForm:
    form = TakeForm({}, {})
    form.errors.clear()
    form.add_error("file", why)
    return form


def _look(request: HttpRequest, taken: Taken, actor: Actor) -> HttpResponse:
    answers = read_answers(taken.content)
    pages = [page for page in taken.content if page not in ("duties", "indicators")]
    context = {
        "rows": [said(page, answers) for page in pages],
        "losses": table(
            say("exchange-not-taken"), ("exchange-what", "exchange-why"), losses(taken.losses)
        ),
        "open": [say(f"fc-{page}-short") for page in taken.unanswered],
        "taken": signing.dumps(dict(taken.content), salt=_salt(actor), compress=True),
    }
    return render(request, "exchange/taken.html", context)


def _asked(
    request: HttpRequest, form: TakeForm, status: int, found: Any = (), more: int = 0
) -> HttpResponse:
    context = {"form": form, "faults": found, "more": more}
    return render(request, "exchange/take.html", context, status=status)


def _why(why: str) -> str:
    return say(f"exchange-file-{why}", size=MOST_BYTES // _MEBIBYTE)


def _too_long(request: HttpRequest) -> bool:
    """Whether more is being sent than can be a case: said by its length, without reading it."""
    said_length = request.headers.get("Content-Length", "")
    return said_length.isdigit() and int(said_length) > MOST_BYTES + _ROUND


def _salt(actor: Actor) -> str:
    return f"{_SALT}/{actor.user_id}"
