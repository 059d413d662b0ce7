"""How a centre is reached in public, as the leaflet tells it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.prevention import contact as contacts
from safeconduct.web.actors import actor_of
from safeconduct.web.fields import PlainTextField
from safeconduct.web.templatetags.words import say

_NAMES = ("telephone", "hours", "email", "website")
_TYPES = {"telephone": "tel", "email": "email", "website": "url"}


class ContactForm(forms.Form):
    """What everybody may know: never an address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in _NAMES:
            self.fields[name] = PlainTextField(
                label=say(f"contact-{name}"),
                help_text=say("contact-hours-hint") if name == "hours" else "",
                max_length=80,
                required=False,
                widget=forms.TextInput(
                    attrs={"inputmode": _TYPES.get(name, "text"), "autocomplete": "off"}
                ),
                error_messages={"max_length": say(f"contact-wrong-{name}")},
            )


@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """See what the leaflet says of one's own centre, and say it anew."""
    actor = actor_of(request)
    try:
        centre, given = contacts.of(actor)
    except contacts.NotFound:
        raise Http404 from None
    initial = {name: getattr(given, name) for name in _NAMES} if given else {}
    if given is None:
        initial = {"email": centre.email, "website": centre.website}
    form = ContactForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            contacts.give(**form.cleaned_data, actor=actor)
        except contacts.Refused as refused:
            for field, key in refused.faults:
                form.add_error(field, say(key))
        else:
            messages.success(request, say("contact-given"))
            return redirect("assistance:contact")
    context = {"form": form, "centre": centre, "given": given}
    status = 422 if form.errors else 200
    return render(request, "assistance/contact.html", context, status=status)
