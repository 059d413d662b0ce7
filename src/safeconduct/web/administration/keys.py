"""Keys for programs: made for a user of one's own agency, shown once, revoked at once."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.access import Actor
from safeconduct.actions import api_keys
from safeconduct.web.actors import actor_of
from safeconduct.web.administration.access import purpose_name
from safeconduct.web.administration.guard import for_administrators
from safeconduct.web.fields import PlainTextField, WholeField
from safeconduct.web.templatetags.words import say


class KeyForm(forms.Form):
    """What the key is for, whose rights it takes, which purposes, and how long."""

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"] = PlainTextField(
            label=say("keys-name"),
            max_length=api_keys.LONGEST_NAME,
            help_text=say("keys-name-hint"),
            error_messages={"required": say("keys-name-missing")},
        )
        self.fields["user"] = forms.TypedChoiceField(
            label=say("keys-user"), coerce=int, choices=api_keys.holders(actor=actor)
        )
        self.fields["purposes"] = forms.MultipleChoiceField(
            label=say("keys-purposes"),
            choices=[(code, purpose_name(code)) for code in api_keys.FOR_PROGRAMS],
            widget=forms.CheckboxSelectMultiple,
            help_text=say("keys-purposes-hint"),
            error_messages={"required": say("keys-purposes-missing")},
        )
        self.fields["days"] = WholeField(
            label=say("keys-days"),
            min_value=1,
            max_value=api_keys.LONGEST_DAYS,
            initial=90,
            error_messages={
                each: say("keys-days-wrong")
                for each in ("required", "invalid", "min_value", "max_value")
            },
        )


@require_http_methods(["GET", "HEAD", "POST"])
@for_administrators
@sensitive_variables("made")
def keys(request: HttpRequest) -> HttpResponse:
    """The keys of the agency, and the form for a new one; what was made is shown here, once."""
    actor = actor_of(request)
    form = KeyForm(request.POST if request.method == "POST" else None, actor=actor)
    made, status = "", 200
    try:
        if form.is_bound and form.is_valid():
            asked = form.cleaned_data
            made = api_keys.make(
                name=asked["name"],
                user_id=asked["user"],
                purposes=asked["purposes"],
                days=asked["days"],
                actor=actor,
            )
            form = KeyForm(actor=actor)
        elif form.is_bound:
            status = 422
        held = api_keys.keys(actor=actor)
    except api_keys.NotFound:
        raise Http404 from None
    shown = [(key, [purpose_name(code) for code in key.purposes]) for key in held]
    context = {"form": form, "made": made, "keys": shown}
    return render(request, "administration/keys.html", context, status=status)


@require_POST
@for_administrators
def revoke(request: HttpRequest, key_id: int) -> HttpResponse:
    """End a key at once."""
    try:
        api_keys.revoke(key_id, actor=actor_of(request))
    except api_keys.NotFound:
        raise Http404 from None
    messages.success(request, say("keys-revoked"))
    return redirect("administration:keys")
