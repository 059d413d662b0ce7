"""The pages of the analyst: an overview of a round, and one page a question."""

from __future__ import annotations

import json
import re
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.centre import analyses
from safeconduct.actions.centre.analyses import Held, Look
from safeconduct.actions.centre.door import NoCentre, NotFound
from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.attributes import ATTRIBUTES
from safeconduct.centre.feeds.actors import FEEDS, PLATFORM
from safeconduct.centre.labels import SOURCE, column_label, label
from safeconduct.web import spreadsheet
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.analyses.asking import Chooser, codes_asked
from safeconduct.web.centre.analyses.coverage import coverage
from safeconduct.web.centre.analyses.pages import ANALYSES, Analysis
from safeconduct.web.centre.analyses.section import Section
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say

KINDS = ("csv", "json")
SOURCES = (*FEEDS, PLATFORM)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """The rounds, what the chosen one rests on, and the questions that can be asked of it."""
    look = _look(request, "overview")
    form = Chooser(request.GET, look.rounds, look.held.round if look.held else "")
    valid = form.is_valid()
    context: dict[str, object] = {"form": form, "look": look, "analyses": list(ANALYSES)}
    if look.held is not None:
        context["coverage"] = coverage(look.held, language())
    return render(request, "centre/analyses/overview.html", context, status=200 if valid else 422)


@require_safe
def page(request: HttpRequest, analysis: str) -> HttpResponse:
    """The answer to one question, or why there is none."""
    asked = _named(analysis)
    look = _look(request, analysis)
    form = asked.chooser(request.GET, look)
    context: dict[str, object] = {
        "form": form, "look": look, "analysis": analysis, "kinds": KINDS,
        "overview": _overview_of(look.held),
    }  # fmt: skip
    valid = form.is_valid()
    if valid and look.held is not None:
        sections, refusal = _answered(asked, form, look.held)
        context |= {"sections": sections, "refusal": refusal}
        by = [form.asked().by, form.asked().across] if analysis == "profile" else []
        context["coverage"] = coverage(look.held, language(), [each for each in by if each])
        context["here"] = request.GET.urlencode()
    return render(request, "centre/analyses/page.html", context, status=200 if valid else 422)


@require_safe
def table(request: HttpRequest, analysis: str, suffix: str) -> HttpResponse:
    """One table of a page to take along, or all of it as JSON."""
    asked = _named(analysis)
    if suffix not in KINDS:
        raise Http404
    look = _look(request, analysis, suffix)
    form = asked.chooser(request.GET, look)
    wanted = request.GET.get("table", "")
    sections = _answered(asked, form, look.held)[0] if form.is_valid() and look.held else []
    named = [each.table for each in sections if each.table and wanted in ("", each.table.name)]
    if not named or look.held is None:
        # The page says why there is nothing.
        page_of = reverse("centre:analysis", args=[analysis])
        return redirect(f"{page_of}?{request.GET.urlencode()}".rstrip("?"))
    # Whoever finds the file later reads in its name that it is not published.
    name = f"unreleased-{analysis}-{named[0].name}-{look.held.round}.{suffix}"
    if suffix == "csv":
        head = list(named[0].plain[0])
        rows = [list(row.values()) for row in named[0].plain]
        body, of_type = spreadsheet.written(head, rows), "text/csv; charset=utf-8"
    else:
        body, of_type = _as_json(look.held, sections, wanted), "application/json"
    response = HttpResponse(body, content_type=of_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _named(analysis: str) -> Analysis:
    """The analysis of an address; what is none of them is not there."""
    if analysis not in ANALYSES:
        raise Http404
    return ANALYSES[analysis]


def _overview_of(held: Held | None) -> str:
    """The overview of the round that is looked at."""
    asked = urlencode({"round": held.round}) if held else ""
    return f"{reverse('centre:analyses')}?{asked}".rstrip("?")


def _as_json(held: Held, sections: list[Section], wanted: str) -> str:
    """The answers as the command line gives them, and what they rest on."""
    answers = [
        {"question": each.title, "answer": each.answer, "table": list(each.table.plain)}
        for each in sections
        if each.table and wanted in ("", each.table.name)
    ]
    rest = list(coverage(held, language()).plain)
    whole = {"round": held.round, "released": False, "answers": answers, "coverage": rest}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _answered(asked: Analysis, form: Chooser, held: Held) -> tuple[list[Section], str]:
    """The sections, or none and why nothing can be said."""
    try:
        return asked.answer(held, form.asked(), language()), ""
    except AnalysisFault as fault:
        where = say("analyses-this-round", round=held.round)
        values = {name: _in_words(value) for name, value in fault.values.items()}
        return [], say(fault.key, where=where, **values) + "."


def _in_words(value: str) -> str:
    """The codes in `value`, a list with commas or one alone, as people read them; a day too."""
    lang = language()

    def said(part: str) -> str:
        if part in SOURCES:
            return label(lang, SOURCE, part)
        if part in ATTRIBUTES:
            return column_label(lang, part)
        return written_date(part, lang) if _DAY.fullmatch(part) else part

    return ", ".join(said(part) for part in value.split(", "))


def _look(request: HttpRequest, analysis: str, kind: str = "page") -> Look:
    """What the round asked for holds; every look is recorded, with the codes that were asked."""
    asked = request.GET.get("round", "")
    known = asked if analyses.ROUND.fullmatch(asked) else ""
    codes = codes_asked(request.GET.dict())
    try:
        look = analyses.look(analysis, known, actor=actor_of(request), shown=kind, **codes)
    except (NotFound, NoCentre) as error:
        raise Http404 from error
    return Look(look.rounds, None) if asked != known else look
