"""The risk by sector: a chart of means and intervals, and the table it is drawn from."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.actions.inspection.risk import (
    FINDINGS,
    NotFound,
    Risk,
    districts_of,
    risk_on,
)
from safeconduct.centre.charts.bars import Bar, bars
from safeconduct.centre.charts.drawing import Chart, Words
from safeconduct.centre.charts.numbers import whole_percent
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.tables import Cell, Table, number, percent, table
from safeconduct.web.dates import today
from safeconduct.web.inspection.words import place_name, sector_name
from safeconduct.web.templatetags.words import language, say


class RiskForm(forms.Form):
    """What counts as a finding, and of which district."""

    def __init__(self, districts: Sequence[str], *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.fields["finding"] = forms.ChoiceField(
            label=say("inspection-finding"),
            choices=[(code, say(f"inspection-finding-{code}")) for code in FINDINGS],
        )
        if len(districts) > 1:
            self.fields["district"] = forms.ChoiceField(
                label=say("inspection-district"),
                choices=[(name, place_name(name)) for name in districts],
            )


@require_safe
def risk(request: HttpRequest) -> HttpResponse:
    """The sectors of one district, and what each sector shows over the whole country."""
    actor = actor_of(request)
    districts = districts_of(actor)
    defaults = {"finding": FINDINGS[0], "district": districts[0] if districts else ""}
    form = RiskForm(districts, defaults | request.GET.dict())
    valid = form.is_valid()
    asked = form.cleaned_data if valid else defaults
    try:
        found = risk_on(today(), asked["finding"], actor=actor)
    except NotFound:
        raise Http404 from None
    district = asked.get("district") or (districts[0] if districts else "")
    cells = found.of(district) if district else ()
    country = tuple(sorted(found.sectors, key=lambda each: -each.mean))
    finding = say(f"inspection-finding-{asked['finding']}")
    context = {
        "form": form,
        "district": district,
        "chart": _chart(cells or country, finding, district),
        "table": _table(cells, place_name(district)) if cells else None,
        "country": _table(country, say("inspection-whole-country")),
        "past": sum(each.controls for each in cells or country),
    }
    return render(request, "inspection/risk.html", context, status=200 if valid else 422)


def between(each: Risk) -> str:
    """The interval in words."""
    return say("inspection-interval", low=percent(each.low), high=percent(each.high))


def _table(cells: Sequence[Risk], caption: str) -> Table:
    head = ("inspection-sector", "inspection-past-controls", "inspection-past-findings",
            "inspection-mean", "inspection-interval-90")  # fmt: skip
    rows: list[Sequence[Cell]] = [
        (
            sector_name(each.sector),
            number(each.controls),
            number(each.findings),
            percent(each.mean),
            between(each),
        )
        for each in cells
    ]
    return table(caption, head, rows)


def _chart(cells: Sequence[Risk], finding: str, district: str) -> Chart:
    place = place_name(district) if district else say("inspection-whole-country")
    words = Words(
        say("inspection-chart", finding=finding, place=place),
        say("inspection-chart-says"),
        "",
        "",
        say("inspection-interval-90"),
    )
    rows = [
        Bar(sector_name(each.sector), each.mean, each.low, each.high, percent(each.mean),
            between(each))
        for each in cells
    ]  # fmt: skip
    head = (say("inspection-sector"), say("inspection-mean"), say("inspection-interval-90"))
    lang = language()
    return bars(words, rows, head=head, tick=lambda value: whole_percent(value, lang), name="risk")
