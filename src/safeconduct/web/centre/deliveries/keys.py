"""The ceremony of a round for the key authority, and its protocol proved and kept. No key comes
here."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access.roles import KEY_OFFICER
from safeconduct.actions.centre import keys as actions
from safeconduct.actions.centre.door import NotFound
from safeconduct.actions.centre.keys import BrokenProtocol, KeyRound, NoProtocol, OtherProtocol
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.labels import SOURCE, label
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.deliveries.forms import KEEP, ProtocolForm
from safeconduct.web.centre.tables import Cell, Table, table
from safeconduct.web.dates import written_instant
from safeconduct.web.templatetags.parts import tag
from safeconduct.web.templatetags.words import language, say

_COMMANDS = {
    "make": 'safeconduct centre key new FOLDER --round 2026-1 --purpose "…" --most 5000',
    "seal": "safeconduct centre key seal FOLDER --round 2026-1 --agency NAME --to agency.public "
    "--out agency.sealed",
    "destroy": "safeconduct centre key destroy FOLDER --round 2026-1",
    "prove": "safeconduct centre key check FOLDER/protocol.jsonl --public-key KEY",
}


@require_http_methods(["GET", "HEAD", "POST"])
def keys(request: HttpRequest) -> HttpResponse:
    """What to do at the command line, step by step; a protocol proved, or proved and kept."""
    try:
        actions.enter(actor=actor_of(request))
        form, found = ProtocolForm(), None
        if request.method == "POST":
            form = ProtocolForm(request.POST, request.FILES)
            found = _read(request, form) if form.is_valid() else None
            if found and form.cleaned_data["way"] == KEEP:
                return redirect("centre:key_protocol")
    except NotFound:
        raise Http404 from None
    steps = [(say(f"keypage-step-{step}"), command) for step, command in _COMMANDS.items()]
    context = {
        "form": form,
        "steps": steps,
        "table": _table(found) if found else None,
        "proved": bool(found and form.cleaned_data["public"]),
    }
    status = 422 if form.errors else 200
    return render(request, "centre/deliveries/keys.html", context, status=status)


@require_safe
def protocol(request: HttpRequest) -> HttpResponse:
    """What was kept of each authority, proved anew: when keys were made, sealed and destroyed."""
    try:
        found = actions.kept_protocols(actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    context = {
        "officer": KEY_OFFICER in actor_of(request).roles,
        "protocols": [
            {
                "authority": each.authority,
                "lines": each.lines,
                "broken": str(each.broken) if each.broken else "",
                "table": _table(each.rounds) if each.rounds else None,
            }
            for each in found
        ],
    }
    return render(request, "centre/deliveries/key_protocol.html", context)


@require_safe
def export(request: HttpRequest, authority: str) -> HttpResponse:
    """The signed lines of one authority, as a file anybody can prove."""
    try:
        content = actions.export(authority, actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    answer = HttpResponse(content, content_type="application/jsonl")
    answer.headers["Content-Disposition"] = 'attachment; filename="protocol.jsonl"'
    return answer


def _read(request: HttpRequest, form: ProtocolForm) -> list[KeyRound] | None:
    content, public = form.cleaned_data["file"].read(), form.cleaned_data["public"]
    actor = actor_of(request)
    try:
        found = actions.read_rounds(content, public, actor=actor)
        if form.cleaned_data["way"] == KEEP:
            new = actions.keep_protocol(content, public, actor=actor)
            messages.success(request, say("keypage-kept", count=new))
        return found
    except BrokenProtocol as broken:
        form.add_error("file", say("keypage-broken", line=str(broken.line)))
    except OtherProtocol as other:
        form.add_error("file", say("keypage-other", line=str(other.line)))
    except NoProtocol:
        form.add_error("file", say("keypage-empty"))
    return None


def _table(found: Sequence[KeyRound]) -> Table:
    head = ("centre-round", "keypage-made", "keypage-check", "keypage-sealed", "keypage-destroyed")
    return table(say("keypage-rounds"), head, (_row(each) for each in found))


def _row(each: KeyRound) -> Sequence[Cell]:
    lang = language()
    return (
        each.name,
        written_instant(each.made_at, lang) if each.made_at else "",
        each.check,
        ", ".join(label(lang, SOURCE, name) if name in FEEDS else name for name in each.sealed_for),
        written_instant(each.destroyed_at, lang)
        if each.destroyed_at
        else tag(say("keypage-in-use"), "orange"),
    )
