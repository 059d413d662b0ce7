"""The leaflet for everybody: a page and a PDF in each of its languages, no account, no cookie."""

from __future__ import annotations

import hashlib
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.http import condition, require_safe

from safeconduct.actions.prevention.leaflet import as_pdf, read
from safeconduct.web.own.views import preferred
from safeconduct.words.readers import READER_LANGUAGES

# What changes about it, a review or a contact, may be seen an hour later.
_KEPT = "public, max-age=3600"


@login_not_required
@require_safe
def page(request: HttpRequest, lang: str = "") -> HttpResponse:
    """The leaflet in a language; without one, in the first of the browser's that it is in."""
    if lang and lang not in READER_LANGUAGES:
        raise Http404
    told = read(lang or preferred(request))
    context = {
        "told": told,
        "lang": told.lang,
        "languages": READER_LANGUAGES,
        "exit": settings.EXIT_ADDRESS,
    }
    # Without the request: no account, session or message of somebody else's can get in.
    answer = HttpResponse(render_to_string("prevention/leaflet.html", context))
    answer["Content-Language"] = told.lang
    answer["Cache-Control"] = _KEPT
    return answer


def _etag(request: HttpRequest, lang: str, **kinds: Any) -> str | None:
    if lang not in READER_LANGUAGES:
        return None
    return f'"{hashlib.sha256(as_pdf(read(lang), **kinds)).hexdigest()}"'


@login_not_required
@require_safe
@condition(etag_func=_etag)
def paper(request: HttpRequest, lang: str, large: bool = False) -> HttpResponse:
    """The leaflet as tagged PDF, in large print if asked. Its name says nothing."""
    if lang not in READER_LANGUAGES:
        raise Http404
    answer = HttpResponse(as_pdf(read(lang), large=large), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{lang}.pdf"'
    answer["Content-Language"] = lang
    answer["Cache-Control"] = _KEPT
    return answer
