"""The files of a case. A file leaves the server as a download that no browser opens as a page."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    StreamingHttpResponse,
)
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access import Actor
from safeconduct.actions import attach
from safeconduct.actions.attach import NotFound, Refused, Shelf, StoredFile, TooManyFiles
from safeconduct.web.actors import actor_of
from safeconduct.web.attachments.forms import MEBIBYTE, FileForm
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import say as say_in

_POLICY = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@dataclass(frozen=True, slots=True)
class Shown:
    """A file in words."""

    file: StoredFile
    kind: str
    type: str
    size: str


@require_http_methods(["GET", "HEAD", "POST"])
def shelf(request: HttpRequest, reference: str) -> HttpResponse:
    """The files of a case that the actor may open, and the form to add one."""
    actor = actor_of(request)
    try:
        found = attach.shelf(reference, actor=actor)
        form = FileForm(found.kinds)
        if request.method == "POST":
            form = FileForm(found.kinds, request.POST, request.FILES)
            if _is_added(form, found, actor):
                messages.success(request, say("file-added"))
                return HttpResponseRedirect(reverse("attachments:shelf", args=[found.reference]))
    except NotFound:
        raise Http404 from None
    context = {"shelf": found, "files": shown(found, language()), "form": form}
    status = 422 if form.errors else 200
    return render(request, "attachments/shelf.html", context, status=status)


def _is_added(form: FileForm, found: Shelf, actor: Actor) -> bool:
    """Whether the file was taken; otherwise the form says why not."""
    if not form.is_valid():
        return False
    data = form.cleaned_data["file"].read()
    try:
        attach.add(found.reference, form.cleaned_data["kind"], data, actor=actor)
    except Refused as refused:
        form.add_error("file", say(f"file-refused-{refused.reason}"))
        return False
    except TooManyFiles:
        form.add_error("file", say("file-too-many", most=attach.MOST_FILES))
        return False
    return True


@require_safe
def file(request: HttpRequest, reference: str, file_id: UUID) -> HttpResponseBase:
    """A file as a download; HEAD tells what it would be. Parts of it are not given out."""
    actor = actor_of(request)
    response: HttpResponseBase
    try:
        if request.method == "HEAD":
            told = attach.describe(reference, file_id, actor=actor)
            response = HttpResponse()
        else:
            told, pieces = attach.download(reference, file_id, actor=actor)
            response = StreamingHttpResponse(pieces)
    except NotFound:
        raise Http404 from None
    text = "; charset=utf-8" if told.media_type.startswith("text/") else ""
    name = attach.neutral_name(reference.upper(), told)
    for header, value in (
        ("Content-Type", told.media_type + text),
        ("Content-Length", str(told.size)),
        ("Content-Disposition", f'attachment; filename="{name}"'),
        ("Content-Security-Policy", _POLICY),
        ("Accept-Ranges", "none"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ):
        response.headers[header] = value
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def destroy(request: HttpRequest, reference: str, file_id: UUID) -> HttpResponse:
    """Asks once more before a file of one's own agency is destroyed."""
    actor = actor_of(request)
    try:
        if request.method == "POST":
            attach.destroy(reference, file_id, actor=actor)
            messages.success(request, say("file-destroyed"))
            return HttpResponseRedirect(reverse("attachments:shelf", args=[reference]))
        told = attach.describe(reference, file_id, actor=actor)
    except NotFound:
        raise Http404 from None
    if not told.ours:
        raise Http404
    context = {"reference": reference.upper(), "each": _shown(told, language())}
    return render(request, "attachments/destroy.html", context)


def shown(found: Shelf, lang: str) -> list[Shown]:
    """The files of a shelf in words of language `lang`."""
    return [_shown(each, lang) for each in found.files]


def _shown(each: StoredFile, lang: str) -> Shown:
    return Shown(
        file=each,
        kind=say_in(lang, f"file-kind-{each.kind.replace('_', '-')}"),
        type=say_in(lang, f"file-type-{each.media_type.partition('/')[2]}"),
        size=_size(each.size, lang),
    )


def _size(size: int, lang: str) -> str:
    if size < MEBIBYTE:
        return say_in(lang, "file-size-kb", n=max(1, round(size / 1024)))
    return say_in(lang, "file-size-mb", n=round(size / MEBIBYTE))
