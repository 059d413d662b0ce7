"""One page: two numbers of the law to change, and what it would change for whom."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, WholeField
from safeconduct.web.reform.chart import drawn
from safeconduct.web.reform.comparing import Reform, by_phase, compared, in_force
from safeconduct.web.reform.tables import tables
from safeconduct.web.templatetags.words import say

_LONGEST_DAYS = 365
_MOST_RENEWALS = 12
_FIRST_DAY = date(2007, 6, 1)  # the law of 2006 in force; the demonstration begins that year


class ReformForm(forms.Form):
    """The two numbers; what is wrong is said beside them."""

    reflection_days = WholeField(min_value=0, max_value=_LONGEST_DAYS)
    registration_renewals = WholeField(min_value=0, max_value=_MOST_RENEWALS)

    def __init__(self, data: QueryDict | None, now: Reform) -> None:
        super().__init__(data, initial={**_numbers(now), "on": now.on})
        self.fields["on"] = DayField(
            earliest=_FIRST_DAY,
            latest=today(),
            required=False,
            label=say("reform-on"),
            help_text=say("reform-on-hint"),
        )
        for name, most in (
            ("reflection_days", _LONGEST_DAYS),
            ("registration_renewals", _MOST_RENEWALS),
        ):
            field = self.fields[name]
            field.label = say(f"reform-{name}")
            field.help_text = say(f"reform-{name}-hint", now=_numbers(now)[name])
            field.widget = forms.TextInput(attrs={"inputmode": "numeric"})
            wrong = say(f"reform-{name}-wrong", most=most)
            for kind in ("required", "invalid", "min_value", "max_value"):
                field.error_messages[kind] = wrong


def _numbers(reform: Reform) -> dict[str, int]:
    return {
        "reflection_days": reform.reflection_days,
        "registration_renewals": reform.registration_renewals,
    }


def _read(request: HttpRequest) -> tuple[ReformForm, Reform | None]:
    now = in_force(today())
    asked = any(name in request.GET for name in _numbers(now))
    form = ReformForm(request.GET if asked else None, now)
    if not asked or not form.is_valid():
        return form, None
    asked_on = form.cleaned_data.pop("on") or now.on
    return form, Reform(**form.cleaned_data, on=asked_on)


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The form, and beneath it, once sent, the comparison as chart and tables."""
    form, reform = _read(request)
    context: dict[str, object] = {"form": form, "now": in_force(today())}
    if reform is not None:
        found = compared(reform)
        asked = urlencode({**_numbers(reform), "on": reform.on.isoformat()})
        context |= {
            "found": found,
            "on": reform.on,
            "chart": f"{reverse('reform:chart')}?{asked}" if found.moved else "",
            "tables": list(tables(found)),
        }
    return render(request, "reform/page.html", context, status=422 if form.errors else 200)


@require_safe
def chart_image(request: HttpRequest) -> HttpResponse:
    """The phases that gain or lose cases, as an image of its own."""
    _, reform = _read(request)
    if reform is None or not compared(reform).moved:
        raise Http404
    series = (say("reform-now"), say("reform-then"))
    rows = tuple(
        (say(f"phase-{phase}"), name, cases)
        for phase, before, after in by_phase(compared(reform))
        if before != after
        for name, cases in zip(series, (before, after), strict=True)
    )
    image = drawn(rows, series=series, axis=say("reform-cases"))
    return HttpResponse(image, content_type="image/svg+xml")
