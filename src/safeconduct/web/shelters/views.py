"""The pages of a centre's shelters: the list, and where one person stays."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.actions import shelter
from safeconduct.actions.shelter import NotFound, Shelter
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, PlainTextField
from safeconduct.web.templatetags.words import say

LEAVE = "leave"


class ShelterForm(forms.Form):
    """A name of the centre's own and the address."""

    name = PlainTextField(max_length=80)
    address = PlainTextField(max_length=400, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = say(f"shelter-{name}")
            field.error_messages["required"] = say(f"shelter-{name}-missing")
        self.fields["name"].help_text = say("shelter-name-hint")


class StayForm(forms.Form):
    """In which shelter the person stays, or that they left, and from which day."""

    def __init__(self, known: tuple[Shelter, ...], *args: Any, there: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(each.id), each.name) for each in known]
        if there:
            choices.append((LEAVE, say("shelter-leave")))
        missing = say("shelter-where-missing")
        self.fields["where"] = forms.ChoiceField(
            label=say("shelter-where"),
            choices=choices,
            widget=forms.RadioSelect,
            error_messages={"required": missing, "invalid_choice": missing},
        )
        self.fields["since"] = DayField(label=say("shelter-since"), latest=today())


@require_http_methods(["GET", "HEAD", "POST"])
def shelter_list(request: HttpRequest) -> HttpResponse:
    """The shelters of one's own centre; add one."""
    actor = _of_a_centre(request)
    form = ShelterForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        shelter.add(form.cleaned_data["name"], form.cleaned_data["address"], actor=actor)
        messages.success(request, say("shelter-added"))
        return redirect("shelters:list")
    context = {"form": form, "shelters": shelter.listed(actor=actor)}
    return render(request, "shelters/list.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def stay(request: HttpRequest, reference: str) -> HttpResponse:
    """Where a person stays with one's own centre; place them, or record that they left."""
    actor = _of_a_centre(request)
    try:
        stays = shelter.stays(reference, actor=actor)
        known = shelter.listed(actor=actor)
        there = bool(stays) and stays[0].until is None
        form = StayForm(known, request.POST if request.method == "POST" else None, there=there)
        if request.method == "POST" and form.is_valid() and _recorded(form, reference, actor):
            messages.success(request, say("shelter-recorded"))
            return redirect("case", reference=reference)
    except NotFound:
        raise Http404 from None
    context = {"form": form, "stays": stays, "known": known, "reference": reference.upper()}
    return render(request, "shelters/stay.html", context, status=422 if form.errors else 200)


def _recorded(form: StayForm, reference: str, actor: Actor) -> bool:
    """Record what the form says; a day before the stay that it ends is said beside the day."""
    where, since = form.cleaned_data["where"], form.cleaned_data["since"]
    try:
        if where == LEAVE:
            shelter.leave(reference, on=since, actor=actor)
        else:
            shelter.place(reference, UUID(where), since=since, actor=actor)
    except ValueError:
        form.add_error("since", say("shelter-since-early"))
        return False
    return True


def _of_a_centre(request: HttpRequest) -> Actor:
    """The actor of a centre; to others the page is not there."""
    actor = actor_of(request)
    if not shelter.has_shelters(actor):
        raise Http404
    return actor
