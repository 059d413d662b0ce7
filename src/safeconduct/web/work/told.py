"""How one is told: by e-mail, and in one's own calendar."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from safeconduct.actions import telling
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import say


class ToldForm(forms.Form):
    """The address, and what is sent to it."""

    address = forms.EmailField(required=False, max_length=254)
    digest = forms.BooleanField(required=False)
    urgent = forms.BooleanField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = say(f"told-{name}")
        self.fields["address"].help_text = say("told-address-hint")
        self.fields["address"].widget.attrs["autocomplete"] = "email"
        for wrong in ("invalid", "max_length"):
            self.fields["address"].error_messages[wrong] = say("told-address-wrong")


@require_http_methods(["GET", "HEAD", "POST"])
def told(request: HttpRequest) -> HttpResponse:
    """Choose whether and where e-mails go; see whether there is a calendar address."""
    actor = actor_of(request)
    if request.method == "POST":
        form = ToldForm(request.POST)
        if form.is_valid():
            telling.choose_mail(telling.Choice(**form.cleaned_data), actor=actor)
            messages.success(request, say("told-saved"))
            return redirect("work:told")
    else:
        chosen = telling.mail_choice(actor=actor)
        form = ToldForm(
            initial={"address": chosen.address, "digest": chosen.digest, "urgent": chosen.urgent}
        )
    context: dict[str, Any] = {
        "form": form,
        "sends": settings.DEMO or settings.SMTP is not None,
        "calendar": telling.has_calendar(actor),
    }
    if context["calendar"]:
        context["made_at"] = telling.calendar_made_at(actor=actor)
    return render(request, "work/told.html", context, status=422 if form.errors else 200)


@sensitive_variables("token", "address")
@require_POST
def make_calendar(request: HttpRequest) -> HttpResponse:
    """Make a new secret address and show it, this once."""
    actor = actor_of(request)
    if not telling.has_calendar(actor):
        raise Http404
    token = telling.make_calendar(actor=actor)
    address = request.build_absolute_uri(reverse("calendar", args=[token]))
    return render(request, "work/calendar.html", {"address": address})


@require_POST
def revoke_calendar(request: HttpRequest) -> HttpResponse:
    """Take the address back: from now on nothing is there."""
    actor = actor_of(request)
    if not telling.has_calendar(actor):
        raise Http404
    telling.revoke_calendar(actor=actor)
    messages.success(request, say("told-calendar-revoked"))
    return redirect("work:told")


@require_safe
def outbox(request: HttpRequest) -> HttpResponse:
    """In the demonstration, the e-mails that would have been sent: for administrators alone."""
    if not settings.DEMO:
        raise Http404
    try:
        posted = telling.outbox(actor=actor_of(request))
    except telling.NotFound:
        raise Http404 from None
    return render(request, "work/outbox.html", {"posted": posted})
