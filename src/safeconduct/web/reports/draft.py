"""One report in writing: its parts, its preview, and what became of the figures it cites."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from safeconduct.actions.reports import drafting, making, writing
from safeconduct.actions.reports.drafting import NotFound, Read
from safeconduct.actions.reports.writing import Stale, WrongFigures
from safeconduct.policy.reports.document import document, title_of
from safeconduct.policy.reports.kinds import FIGURES
from safeconduct.policy.reports.references import references, typed_numbers
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.reports.shown import changed, sections
from safeconduct.web.templatetags.words import language, say
from safeconduct.words import LANGUAGES


@require_safe
def page(request: HttpRequest, report: UUID) -> HttpResponse:
    """The parts of a report, in which languages each is written, and who publishes."""
    found = read(request, report)
    later = {each.release.name: each.now.name for each in found.changed if each.now is not None}
    context = {
        "found": found,
        "title": title_of(found.draft.kind, found.draft.year, language()),
        "parts": [_part(found, part.code) for part in found.kind.parts],
        "columns": [(each, say(f"reports-language-{each}")) for each in LANGUAGES],
        "changed": changed(found.changed),
        "later": later,
        "name": f"{found.draft.kind}-{found.draft.year}",
        "why_not": say(f"reports-refused-{found.why_not}") if found.why_not else "",
    }
    return render(request, "reports/draft.html", context)


@require_safe
def preview(request: HttpRequest, report: UUID) -> HttpResponse:
    """The report as it would be published now, in the page's language."""
    found = read(request, report)
    made = document(found.snapshot, language())
    texts = (text for (_, lang), text in found.snapshot.texts.items() if lang != FIGURES)
    typed = dict.fromkeys(number for text in texts for number in typed_numbers(text))
    context = {
        "report": report,
        "title": say("reports-preview-not", title=made.title),
        "sections": sections(made),
        "sources": made.sources,
        "typed": "; ".join(typed),
    }
    return render(request, "reports/preview.html", context)


@require_safe
def paper(request: HttpRequest, report: UUID) -> HttpResponse:
    """The preview as PDF, which says that it is a draft."""
    found = read(request, report)
    content = making.paper(found.snapshot, 0, today(), language())
    answer = HttpResponse(content, content_type="application/pdf")
    name = f"{found.draft.kind}-{found.draft.year}-{language()}.pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    return answer


@require_POST
def move_on(request: HttpRequest, report: UUID) -> HttpResponse:
    """Cite the later edition of released figures everywhere in the report."""
    try:
        edition = request.POST.get("edition", "")
        count = writing.move_on(report, edition, actor=actor_of(request))
        messages.success(request, say("reports-moved", count=count))
    except NotFound:
        raise Http404 from None
    except WrongFigures:
        messages.warning(request, say("reports-moved-not"))
    except (Stale, ValueError):
        messages.warning(request, say("reports-refused-changed"))
    return redirect("reports:draft", report)


def read(request: HttpRequest, report: UUID) -> Read:
    """The report; to others than its writers it is not there."""
    try:
        return drafting.read(report, actor=actor_of(request))
    except NotFound:
        raise Http404 from None


def _part(found: Read, code: str) -> dict[str, object]:
    texts = {lang: found.texts.get((code, lang)) for lang in (FIGURES, *LANGUAGES)}
    figures = texts[FIGURES]
    return {
        "code": code,
        "title": say(f"reports-part-{code}"),
        "figures": len(references(figures.text)) if figures else 0,
        "written": [
            (lang, say(f"reports-language-{lang}"), len(text.text.split()) if text else 0)
            for lang, text in texts.items()
            if lang != FIGURES
        ],
    }
