"""A request comes in: typed, or read from a letter and then looked through."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.desk import requests
from safeconduct.actions.desk.requests import MAIL, MOST_BYTES, Letter, NotMail, WrongRequest
from safeconduct.web.attachments.uploads import MEBIBYTE
from safeconduct.web.dates import as_date, today
from safeconduct.web.desk.forms import MailForm, RequestForm
from safeconduct.web.desk.guard import at_desk
from safeconduct.web.templatetags.words import say


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """The form of a request; what cannot stand comes back as it was typed."""
    actor = at_desk(request)
    form = RequestForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            kept = requests.receive(form.incoming(), today=today(), actor=actor)
        except WrongRequest as wrong:
            form.add_error(wrong.field, say(f"desk-wrong-{wrong.field}-{wrong.why}"))
        else:
            messages.success(request, say("desk-received"))
            return redirect("desk:request", request_id=kept)
    return _form(request, form, 422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def from_mail(request: HttpRequest) -> HttpResponse:
    """A letter is read into the form of a request; nothing is kept before that is sent."""
    actor = at_desk(request)
    form = MailForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if request.method == "POST" and form.is_valid():
        try:
            found = requests.letter(form.cleaned_data["file"].read(), actor=actor)
        except NotMail as wrong:
            size = MOST_BYTES // MEBIBYTE
            form.add_error("file", say(f"desk-mail-{wrong.why}", size=size))
        else:
            return _form(request, RequestForm(initial=_typed(found)), 200, found)
    return render(request, "desk/mail.html", {"form": form}, status=422 if form.errors else 200)


def _typed(letter: Letter) -> dict[str, Any]:
    sent = as_date(letter.sent_at) if letter.sent_at else today()
    return {
        "channel": MAIL,
        "name": letter.name,
        "contact": letter.address,
        "subject": letter.subject,
        "text": letter.text,
        "received_on": min(sent, today()),
    }


def _form(
    request: HttpRequest, form: RequestForm, status: int, letter: Letter | None = None
) -> HttpResponse:
    return render(request, "desk/new.html", {"form": form, "letter": letter}, status=status)
