"""An answer is written, shown as the other side will read it, and sent when that was looked at."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.actions.desk import answers, citing, requests
from safeconduct.actions.desk.answers import Letter, NotLookedAt, Preview
from safeconduct.actions.desk.citing import NoFigure
from safeconduct.actions.desk.requests import Kept, NotFound, StaleRequest
from safeconduct.web.desk.forms import ANSWER, AnswerForm, SendForm
from safeconduct.web.desk.guard import at_desk, number
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES

CITE = "cite"


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """Write what will be sent; it is kept as a draft, and shown before it goes anywhere."""
    actor = at_desk(request)
    try:
        kept = requests.read(request_id, actor=actor)
        if kept.now.state != "open":
            raise Http404
        if request.method != "POST":
            return _form(request, kept, AnswerForm(initial=_begun(kept)), 200)
        if request.POST.get("step") == CITE:
            return _cited(request, kept)
        form = AnswerForm(request.POST)
        if not form.is_valid():
            return _form(request, kept, form, 422, number(request.POST.get("seen", "")))
        reason = "" if form.cleaned_data["outcome"] == ANSWER else form.cleaned_data["reason"]
        seen = number(request.POST.get("seen", ""))
        try:
            answers.draft(request_id, form.cleaned_data["text"], reason, seen=seen, actor=actor)
        except StaleRequest as stale:
            return _form(request, stale.now, form, 409, seen, stale=True)
    except NotFound:
        raise Http404 from None
    return redirect("desk:preview", request_id=request_id)


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """What the other side will read, and the button that sends this very text."""
    actor = at_desk(request)
    try:
        found = answers.preview(request_id, actor=actor)
        form = SendForm(request.POST if request.method == "POST" else None)
        if request.method != "POST" or not form.is_valid():
            return _preview(request, found, form, 422 if form.errors else 200)
        sent = request.POST
        try:
            answers.send(
                request_id, sent.get("digest", ""), seen=number(sent.get("seen", "")), actor=actor
            )
        except (NotLookedAt, StaleRequest):
            form.add_error(None, say("desk-changed"))
            return _preview(request, answers.preview(request_id, actor=actor), form, 409)
    except NotFound:
        raise Http404 from None
    messages.success(request, say("desk-sent"))
    return redirect("desk:request", request_id=request_id)


@require_safe
def letter_text(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """What was sent, as a text file."""
    letter = _letter(request, request_id)
    return _file(letter.plain(), "text/plain; charset=utf-8", f"{letter.name}.txt")


@require_safe
def letter_mail(request: HttpRequest, request_id: UUID) -> HttpResponse:
    """What was sent, for a mail program to open."""
    letter = _letter(request, request_id)
    return _file(letter.mail(), "message/rfc822", f"{letter.name}.eml")


def _letter(request: HttpRequest, request_id: UUID) -> Letter:
    try:
        return answers.letter(request_id, actor=at_desk(request))
    except NotFound:
        raise Http404 from None


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "no-store"
    return response


def _cited(request: HttpRequest, kept: Kept) -> HttpResponse:
    """The form as it was typed, with a figure put under its text; nothing is kept."""
    typed = {name: request.POST.get(name, "") for name in ("outcome", "reason", "text")}
    lang = request.POST.get("figure_lang", "")
    more: dict[str, Any] = {"figure_lang": lang if lang in LANGUAGES else language()}
    seen = number(request.POST.get("seen", ""))
    try:
        found = citing.cited(request.POST.get("figure", ""), more["figure_lang"])
    except NoFigure:
        form = AnswerForm(request.POST)
        form.errors.clear()
        form.add_error("figure" if "figure" in form.fields else None, say("desk-choose-one"))
        return _form(request, kept, form, 422, seen)
    typed["text"] = f"{typed['text'].rstrip()}\n\n{found}".lstrip()
    return _form(request, kept, AnswerForm(initial=typed | more), 200, seen)


def _begun(kept: Kept) -> dict[str, str]:
    written = kept.draft
    if written is None:
        return {}
    outcome = "refuse" if written.reason else ANSWER
    return {"outcome": outcome, "reason": written.reason, "text": written.text}


def _form(
    request: HttpRequest,
    kept: Kept,
    form: AnswerForm,
    status: int,
    seen: int = 0,
    *,
    stale: bool = False,
) -> HttpResponse:
    context = {
        "form": form,
        "kept": kept,
        # Whoever was told what stands there now writes on from that.
        "seen": kept.now.seq if stale or not seen else seen,
        "meanwhile": [each for each in kept.steps if stale and each.seq > seen],
    }
    return render(request, "desk/answer.html", context, status=status)


def _preview(request: HttpRequest, found: Preview, form: SendForm, status: int) -> HttpResponse:
    kinds = list(dict.fromkeys(each.kind for each in found.signs))
    context = {"form": form, "found": found, "kept": found.kept, "kinds": kinds}
    return render(request, "desk/preview.html", context, status=status)
