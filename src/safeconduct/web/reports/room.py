"""The reports of one's own agency, and how one is begun."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access.rooms import may_enter
from safeconduct.actions.reports import drafting
from safeconduct.actions.reports.drafting import Draft, Known, NotFound
from safeconduct.policy.reports.document import title_of
from safeconduct.policy.reports.kinds import Kind
from safeconduct.policy.reports.releases import Release
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import written_date
from safeconduct.web.templatetags.words import language, say


class BeginForm(forms.Form):
    """Which report, and the released figures it begins from."""

    def __init__(
        self, kinds: tuple[Kind, ...], releases: list[Release], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        choices = {
            "kind": [(each.code, say(f"reports-kind-{each.code}")) for each in kinds],
            "figures": [(each.name, _said(each)) for each in releases],
        }
        for name, offered in choices.items():
            missing = say(f"reports-begin-{name}-missing")
            self.fields[name] = forms.ChoiceField(
                label=say(f"reports-begin-{name}"),
                choices=offered,
                initial=offered[0][0] if len(offered) == 1 else None,
                widget=forms.RadioSelect,
                error_messages={"required": missing, "invalid_choice": missing},
            )


def _said(release: Release) -> str:
    return say(
        "reports-figures-of",
        year=str(release.year),
        edition=str(release.edition),
        day=written_date(release.day, language()),
    )


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The reports of one's own agency."""
    try:
        found = drafting.listed(actor=actor_of(request))
    except NotFound:
        raise Http404 from None
    lines = [(title_of(each.kind, each.year, language()), _state(each), each) for each in found]
    return render(request, "reports/room.html", {"lines": lines})


def _state(draft: Draft) -> str:
    if draft.published_at is None:
        return say("reports-state-writing")
    again = draft.written_at is not None and draft.written_at > draft.published_at
    return say(f"reports-state-{'again' if again else 'published'}", number=str(draft.editions))


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Draft a report of a year from released figures."""
    actor = actor_of(request)
    if not may_enter(actor, "reports"):
        raise Http404
    releases = drafting.to_begin()
    sent = request.POST if request.method == "POST" else None
    form = BeginForm(drafting.kinds_of(actor), releases, sent)
    if sent is not None and form.is_valid():
        kind, figures = form.cleaned_data["kind"], form.cleaned_data["figures"]
        try:
            report = drafting.begin(kind, figures, actor=actor)
        except Known as known:
            messages.info(request, say("reports-begin-known"))
            return redirect("reports:draft", known.report)
        except ValueError:
            form.add_error("figures", say("reports-begin-figures-missing"))
        else:
            messages.success(request, say("reports-begun"))
            return redirect("reports:draft", report)
    context = {"form": form, "releases": releases}
    return render(request, "reports/begin.html", context, status=422 if form.errors else 200)
