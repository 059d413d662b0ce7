"""A case as a file: for whom and why, what is in it, and then the file itself."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.actions.exchange import giving
from safeconduct.actions.exchange.giving import OWN, Changed, Foreseen, WrongWish
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import table
from safeconduct.web.dates import written_date
from safeconduct.web.exchange.forms import GiveForm
from safeconduct.web.exchange.lines import losses
from safeconduct.web.sharing.preview import reader, shown
from safeconduct.web.templatetags.words import language, say

_FIELDS = ("exchange-field", "exchange-value", "exchange-class")
_LOSSES = ("exchange-what", "exchange-why")


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask, show what the file holds and what of it is not seen, and give it once that was read."""
    actor = actor_of(request)
    try:
        stored = giving.begin(reference, actor=actor)
        posted = request.method == "POST"
        form = GiveForm(
            request.POST if posted else None,
            open_to=giving.open_to(stored, actor),
            sections=giving.sections_open(stored, actor),
            initial={"to": OWN},
        )
        step = request.POST.get("step")
        if posted and step != "change" and form.is_valid():
            try:
                if step == "give":
                    digest = request.POST.get("digest", "")
                    given = giving.give(stored.reference, form.wanted, digest, actor=actor)
                    return _file(stored.reference, given)
                found = giving.foreseen(stored, form.wanted, actor=actor)
            except Changed as changed:
                return _look(request, stored.reference, form, changed.now, changed=True)
            except WrongWish as wrong:
                form.add_error(wrong.field, say("act-choose"))
            else:
                return _look(request, stored.reference, form, found)
    except giving.NotFound:
        raise Http404 from None
    context = {"reference": stored.reference, "form": form}
    status = 422 if posted and step != "change" else 200
    return render(request, "exchange/give.html", context, status=status)


def _look(
    request: HttpRequest, reference: str, form: GiveForm, found: Foreseen, *, changed: bool = False
) -> HttpResponse:
    lang = language()
    look, to = found.preview.look, reader(form.wanted.to, form.wanted.country, lang)
    days = {each.id: written_date(each.happened_on, lang) for each in look.events}
    context = {
        "reference": reference,
        "changed": changed,
        "carried": [
            (name, value)
            for name, values in request.POST.lists()
            if name not in ("csrfmiddlewaretoken", "step", "digest")
            for value in values
        ],
        "wanted": form.wanted,
        "to": to,
        "own": form.wanted.to == OWN,
        "preview": shown(found.preview, lang) | {"to": to},
        "digest": found.digest,
        "fields": table(
            say("exchange-fields"),
            _FIELDS,
            [(each.name, _value(each.value), say(_kind(each.kind))) for each in found.fields],
        ),
        "losses": table(say("exchange-losses"), _LOSSES, losses(found.losses, days)),
    }
    return render(request, "exchange/look.html", context, status=409 if changed else 200)


def _kind(kind: str) -> str:
    return f"matrix-class-{kind}"


def _value(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _file(reference: str, given: Foreseen) -> HttpResponse:
    response = HttpResponse(given.file, content_type="application/jsonl; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{reference}-htcds.jsonl"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "no-store"
    return response
