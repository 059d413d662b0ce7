"""The rules of the law, for everyone: what each says, where it stands, since when."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.law.belgium.catalogue import CHAPTERS, CatalogueEntry, by_code, entry
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import say


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the list: `now` is the version of today."""

    code: str
    title: str
    now: CatalogueEntry


@dataclass(frozen=True, slots=True)
class Chapter:
    """A family of rules. As an item of the navigation it has an address and a text."""

    code: str
    rules: list[Rule]

    @property
    def text(self) -> str:
        return say(f"law-chapter-{self.code}")

    @property
    def anchor(self) -> str:
        return f"chapter-{self.code}"

    @property
    def href(self) -> str:
        return f"#{self.anchor}"


@login_not_required
@require_safe
def rule_list(request: HttpRequest) -> HttpResponse:
    """Every rule by chapter."""
    on = today()
    chapters = {code: Chapter(code, []) for code in CHAPTERS}
    for code in by_code():
        chapters[code.partition("-")[0]].rules.append(Rule(code, say(code), entry(code, on)))
    return render(request, "law/list.html", {"chapters": list(chapters.values())})


@login_not_required
@require_safe
def rule_page(request: HttpRequest, code: str) -> HttpResponse:
    """One rule: its words, and each version with its citation, dates and source."""
    versions = by_code().get(code)
    if versions is None:
        raise Http404
    context = {
        "code": code,
        "title": say(code),
        "text": say(f"{code}.text"),
        "versions": versions[::-1],
        "now": entry(code, today()),
    }
    return render(request, "law/rule.html", context)
