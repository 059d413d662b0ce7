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
from safeconduct.web.fields import DayField, PlainTextField, WholeField
from safeconduct.web.templatetags.words import say

LEAVE = "leave"
MOST = 500


class ShelterForm(forms.Form):
    """A name of the centre's own, the address, how many persons it can house."""

    name = PlainTextField(max_length=80)
    address = PlainTextField(max_length=400, widget=forms.Textarea(attrs={"rows": 3}))
    places = WholeField(min_value=1, max_value=MOST)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("name", "address"):
            self.fields[name].label = say(f"shelter-{name}")
            self.fields[name].error_messages["required"] = say(f"shelter-{name}-missing")
        self.fields["name"].help_text = say("shelter-name-hint")
        _ask_places(self.fields["places"])


class PlacesForm(forms.Form):
    """How many persons a shelter can house."""

    places = WholeField(min_value=1, max_value=MOST)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _ask_places(self.fields["places"])


def _ask_places(field: forms.Field) -> None:
    """A number of places is said in figures."""
    field.label = say("shelter-places")
    field.widget = forms.TextInput(attrs={"inputmode": "numeric"})
    wrong = say("shelter-places-missing", most=MOST)
    kinds = ("required", "invalid", "min_value", "max_value")
    field.error_messages.update(dict.fromkeys(kinds, wrong))


class StayForm(forms.Form):
    """In which shelter the person stays, or that they left, and from which day."""

    def __init__(self, known: tuple[Shelter, ...], *args: Any, there: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(each.id), _with_free(each)) for each in known]
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


def _with_free(each: Shelter) -> str:
    """A shelter's name, with the places that are free in it where that is known."""
    if each.free is None:
        return each.name
    return say("shelter-with-free", name=each.name, n=each.free)


@require_http_methods(["GET", "HEAD", "POST"])
def shelter_list(request: HttpRequest) -> HttpResponse:
    """The shelters of one's own centre; add one."""
    actor = _of_a_centre(request)
    form = ShelterForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        shelter.add(**form.cleaned_data, actor=actor)
        messages.success(request, say("shelter-added"))
        return redirect("shelters:list")
    context = {"form": form, "shelters": shelter.listed(actor=actor)}
    return render(request, "shelters/list.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def places(request: HttpRequest, shelter_id: UUID) -> HttpResponse:
    """Say how many places a shelter has."""
    actor = _of_a_centre(request)
    found = next((each for each in shelter.listed(actor=actor) if each.id == shelter_id), None)
    if found is None:
        raise Http404
    sent = request.POST if request.method == "POST" else None
    form = PlacesForm(sent, initial={"places": found.places})
    if request.method == "POST" and form.is_valid():
        shelter.set_places(shelter_id, form.cleaned_data["places"], actor=actor)
        messages.success(request, say("shelter-places-kept"))
        return redirect("shelters:list")
    context = {"form": form, "shelter": found}
    return render(request, "shelters/places.html", context, status=422 if form.errors else 200)


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
