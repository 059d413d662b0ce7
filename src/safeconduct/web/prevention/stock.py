"""The stock of the leaflet, place by place."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.prevention import stock
from safeconduct.actions.prevention.stock import Stock
from safeconduct.web.prevention.campaigns import entering
from safeconduct.web.prevention.forms import StockForm
from safeconduct.web.templatetags.words import language, say
from safeconduct.words.countries import language_name


@require_http_methods(["GET", "HEAD", "POST"])
def stock_page(request: HttpRequest) -> HttpResponse:
    """What is left where, the lowest first; note what was sent or counted."""
    actor = entering(request)
    form = StockForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        stock.note(form.move(), actor=actor)
        messages.success(request, say("prev-stock-noted"))
        return redirect("prevention:stock")
    left = stock.left(actor=actor)
    context = {
        "form": form,
        "rows": [(each, language_name(each.language, language())) for each in left],
        "sums": _sums(left) if left else None,
    }
    return render(request, "prevention/stock.html", context, status=422 if form.errors else 200)


def _sums(left: Iterable[Stock]) -> dict[str, object]:
    """Places, leaflets sent and leaflets left, a row a language."""
    names = ("stock-language", "stock-count-places", "stock-sent", "stock-left")
    head = [say(f"prev-{name}") for name in names]
    by_language = groupby(sorted(left, key=lambda each: each.language), lambda each: each.language)
    rows = []
    for code, found in by_language:
        here = list(found)
        sent, rest = sum(each.sent for each in here), sum(each.left for each in here)
        cells = [language_name(code, language()), len(here), sent, rest]
        rows.append(list(zip(head, cells, strict=True)))
    rows.sort(key=lambda row: str(row[0][1]).casefold())
    return {"caption": say("prev-stock-sum"), "head": head, "rows": rows}
