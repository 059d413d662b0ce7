"""A report is proposed by one person and published by another."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.reports import publishing
from safeconduct.actions.reports.drafting import Read
from safeconduct.actions.reports.publishing import NotFound, Refused
from safeconduct.policy.reports.document import title_of
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.fields import PlainTextField
from safeconduct.web.reports.draft import read
from safeconduct.web.templatetags.words import language, say


class ProposeForm(forms.Form):
    """The texts as they were read, and what a later edition corrects."""

    version = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, later: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if later:
            self.fields["correction"] = PlainTextField(
                label=say("reports-correction"),
                max_length=2_000,
                widget=forms.Textarea(attrs={"rows": 4}),
                error_messages={"required": say("reports-correction-missing")},
            )


@require_http_methods(["GET", "HEAD", "POST"])
def propose(request: HttpRequest, report: UUID) -> HttpResponse:
    """Say that a report is ready to be published by somebody else."""
    found = read(request, report)
    sent = request.POST if request.method == "POST" else None
    later = found.draft.editions > 0
    form = ProposeForm(sent, initial={"version": found.version}, later=later)
    if sent is not None and form.is_valid():
        try:
            publishing.propose(
                report,
                version=form.cleaned_data["version"],
                correction=form.cleaned_data.get("correction", ""),
                language=language(),
                actor=actor_of(request),
            )
            messages.success(request, say("reports-proposed"))
        except NotFound:
            raise Http404 from None
        except Refused as refused:
            messages.warning(request, say(f"reports-refused-{refused.why}"))
        return redirect("reports:draft", report)
    return _page(request, "reports/propose.html", found, form)


@require_http_methods(["GET", "HEAD", "POST"])
def publish(request: HttpRequest, report: UUID) -> HttpResponse:
    """Publish what another proposed."""
    found = read(request, report)
    sent = request.POST if request.method == "POST" else None
    form = ProposeForm(sent, initial={"version": found.version}, later=False)
    if sent is not None and form.is_valid():
        try:
            version = form.cleaned_data["version"]
            number = publishing.publish(
                report, version=version, on=today(), actor=actor_of(request)
            )
        except NotFound:
            raise Http404 from None
        except Refused as refused:
            messages.warning(request, say(f"reports-refused-{refused.why}"))
            return redirect("reports:draft", report)
        messages.success(request, say("reports-published", number=str(number)))
        name = f"{found.draft.kind}-{found.draft.year}"
        return redirect("reports:report", name)
    if found.why_not:
        messages.warning(request, say(f"reports-refused-{found.why_not}"))
        return redirect("reports:draft", report)
    return _page(request, "reports/publish.html", found, form)


def _page(request: HttpRequest, name: str, found: Read, form: ProposeForm) -> HttpResponse:
    context = {
        "form": form,
        "found": found,
        "title": title_of(found.draft.kind, found.draft.year, language()),
    }
    return render(request, name, context, status=422 if form.errors else 200)
