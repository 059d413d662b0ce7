"""The own view: a form for one code, then the file, under one address that never says anything."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from safeconduct.actions.own_view import visit
from safeconduct.actions.own_view.codes import LENGTH
from safeconduct.actions.own_view.own import NotFound, own_view
from safeconduct.web.dates import BRUSSELS
from safeconduct.web.own import telling
from safeconduct.web.own.demonstration import codes_to_try
from safeconduct.words import writing
from safeconduct.words.readers import READER_LANGUAGES, is_reviewed, tell

_STATUS = {"wait": 429}
# A code in a few scripts, dashes and blanks besides; nobody types more.
_LONGEST = 200


def preferred(request: HttpRequest) -> str:
    """The first of the browser's languages in which there is a page, else English."""
    accepted = parse_accept_lang_header(request.META.get("HTTP_ACCEPT_LANGUAGE", ""))
    wanted = (code.split("-")[0] for code, _ in accepted)
    return next((code for code in wanted if code in READER_LANGUAGES), "en")


@login_not_required
# A token against forged requests would be a cookie. What could be forged here shows the forger's
# own file, or a form.
@csrf_exempt
@sensitive_post_parameters("code", "visit")
@require_http_methods(["GET", "HEAD", "POST"])
def my(request: HttpRequest, lang: str = "") -> HttpResponse:
    """The form, and by POST the file: with a code, or with the note of a visit that is open."""
    if lang and lang not in READER_LANGUAGES:
        raise Http404
    if request.method != "POST":
        return _form(lang or preferred(request))
    lang = _chosen(request)
    if "visit" in request.POST:
        going_on = visit.go_on(request.POST["visit"])
        return _file(going_on, lang) if going_on else _form(lang, problem=_said(lang, "ended"))
    typed = request.POST.get("code", "")[:_LONGEST]
    begun = visit.begin(typed, address=_address(request))
    if isinstance(begun, visit.Visit):
        return _file(begun, lang)
    # What can be put right stays in the field; a code that does not work is not shown again.
    kept = typed if begun.kind in ("length", "mistyped") else ""
    amount = {"length": begun.digits, "wait": begun.wait}.get(begun.kind)
    values = {} if amount is None else {"number": writing.number(amount, lang)}
    problem = _said(lang, begun.kind, **values)
    return _form(lang, problem=problem, typed=kept, status=_STATUS.get(begun.kind, 422))


@sensitive_variables("typed")
def _form(lang: str, *, problem: str = "", typed: str = "", status: int = 200) -> HttpResponse:
    context = {
        "problem": problem,
        "typed": typed,
        "try": codes_to_try(),
        "length": writing.number(LENGTH, lang),
    }
    return _page("own/code.html", lang, context, 422 if problem and status == 200 else status)


def _file(open_visit: visit.Visit, lang: str) -> HttpResponse:
    try:
        view = own_view(open_visit.reference)
    except NotFound:  # taken back between the code and the file
        return _form(lang, problem=_said(lang, "refused"))
    seen = telling.looks(view.looks, lang)
    context = {
        "visit": open_visit,
        "until": writing.written_time(open_visit.until.astimezone(BRUSSELS), lang),
        "left": writing.number(open_visit.left, lang),
        "view": view,
        "phase": f"person-phase-{view.answer['phase']}",
        "paper": telling.paper(view),
        "steps": telling.steps(view, lang),
        "rights": telling.rights(view, lang),
        "contacts": telling.contacts(view),
        "looks": seen[: telling.FIRST],
        "earlier": seen[telling.FIRST :],
    }
    response = _page("own/file.html", lang, context, 200)
    # Whoever picks up the telephone afterwards finds the form. The limit is said on the page.
    response["Refresh"] = f"{visit.MINUTES * 60}; url=/my/{lang}/"
    return response


def _page(template: str, lang: str, context: dict[str, Any], status: int) -> HttpResponse:
    frame = {
        "lang": lang,
        "languages": READER_LANGUAGES,
        "exit": settings.EXIT_ADDRESS,
        "reviewed": is_reviewed(lang),
        "demonstration": settings.DEMO,
    }
    # Without the request: no account, session or message of somebody else's can get in.
    page = HttpResponse(render_to_string(template, {**frame, **context}), status=status)
    page["Content-Language"] = lang
    return page


def _said(lang: str, kind: str, **values: Any) -> str:
    return tell(lang, f"person-code-{kind}", **values)


def _chosen(request: HttpRequest) -> str:
    asked = request.POST.get("language", "")
    return asked if asked in READER_LANGUAGES else preferred(request)


def _address(request: HttpRequest) -> str:
    """The network address tries are counted by; behind a trusted proxy, the one it names."""
    if settings.SECURE_PROXY_SSL_HEADER:
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
        if forwarded:
            return str(forwarded)
    return str(request.META.get("REMOTE_ADDR", ""))
