"""The plan for the person, in the language they read: a page to print, and a PDF."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from safeconduct.actions.assistance.sheet import Sheet, Undrawable, as_pdf, of_plan
from safeconduct.web.assistance.doors import plan_of
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language
from safeconduct.words.countries import language_name


@require_safe
def printed(request: HttpRequest, reference: str) -> HttpResponse:
    """The plan as a page to print."""
    told = _sheet(request, reference)
    return told if isinstance(told, HttpResponse) else _page(request, reference, told)


@require_safe
def pdf(request: HttpRequest, reference: str) -> HttpResponse:
    """The plan as tagged PDF, under a name that says nothing; where a sign has no letter there, the
    page.
    """
    told = _sheet(request, reference)
    if isinstance(told, HttpResponse):
        return told
    try:
        made = as_pdf(told)
    except Undrawable as found:
        return _page(request, reference, told, sign=found.sign)
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{told.lang}.pdf"'
    answer["Content-Language"] = told.lang
    return answer


def _sheet(request: HttpRequest, reference: str) -> Sheet | HttpResponse:
    _, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    return of_plan(plan, on=today())


def _page(request: HttpRequest, reference: str, told: Sheet, *, sign: str = "") -> HttpResponse:
    context = {
        "reference": reference.upper(),
        "told": told,
        "lang": told.lang,
        "officer": language(),
        "written_name": language_name(told.written_in, language()),
        "sign": sign,
    }
    return render(request, "assistance/print.html", context)
