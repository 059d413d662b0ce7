"""Whose work a case is, handing over, and who stands in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.access import Actor
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.actions import work
from safeconduct.actions.work import Colleague, NotFound
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField
from safeconduct.web.templatetags.words import district, say

NOBODY = "nobody"


def _choices(people: list[Colleague]) -> list[tuple[str, str]]:
    return [(str(each.id), _named(each)) for each in people]


def _named(each: Colleague) -> str:
    name = f"{each.name} ({district(each.office)})" if each.office else each.name
    return name if each.active else say("work-shut-out", name=name)


def _select(key: str, people: list[Colleague]) -> forms.ChoiceField:
    """A list of people to choose from, with nobody chosen yet."""
    return forms.ChoiceField(
        label=say(f"work-{key}"),
        choices=[("", say("work-choose")), *_choices(people)],
        error_messages={
            "required": say(f"work-{key}-missing"),
            "invalid_choice": say(f"work-{key}-missing"),
        },
    )


class AssignForm(forms.Form):
    """Whose work the case is: one of the colleagues, or nobody."""

    def __init__(self, people: list[Colleague], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["worker"] = forms.ChoiceField(
            label=say("work-worker"),
            choices=[*_choices(people), (NOBODY, say("work-nobody"))],
            widget=forms.RadioSelect,
            error_messages={
                "required": say("work-worker-missing"),
                "invalid_choice": say("work-worker-missing"),
            },
        )


@require_http_methods(["GET", "HEAD", "POST"])
def assign(request: HttpRequest, reference: str) -> HttpResponse:
    """Give a case to a colleague, take it, or leave it to nobody."""
    actor = actor_of(request)
    try:
        worker = work.worker_of(reference, actor=actor)
        people = [each for each in work.colleagues(actor=actor) if each.active]
        if request.method == "POST":
            form = AssignForm(people, request.POST)
            if form.is_valid():
                chosen = form.cleaned_data["worker"]
                to = None if chosen == NOBODY else int(chosen)
                work.assign(reference, to, actor=actor)
                messages.success(request, say("work-assigned"))
                return redirect("work:queue")
        else:
            form = AssignForm(people, initial={"worker": str(worker.id) if worker else NOBODY})
    except NotFound:
        raise Http404 from None
    context = {"form": form, "reference": reference.upper(), "me": actor.user_id}
    return render(request, "work/assign.html", context, status=422 if form.errors else 200)


class HandoverForm(forms.Form):
    """From whom to whom."""

    def __init__(self, people: list[Colleague], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["leaving"] = _select("leaving", people)
        self.fields["taking"] = _select("taking", [each for each in people if each.active])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("leaving") and data.get("leaving") == data.get("taking"):
            self.add_error("taking", say("work-taking-same"))
        return data


@require_http_methods(["GET", "HEAD", "POST"])
def handover(request: HttpRequest) -> HttpResponse:
    """Hand over all cases of a colleague: choose, see how many, and do it."""
    actor = _arranging(request)
    people = work.colleagues(actor=actor)
    form = HandoverForm(people, request.POST if request.method == "POST" else None)
    seen = None
    if request.method == "POST" and form.is_valid():
        leaving, taking = (int(form.cleaned_data[name]) for name in ("leaving", "taking"))
        try:
            seen = work.preview_handover(leaving, actor=actor)
            if request.POST.get("step") == "hand-over":
                moved = work.hand_over(leaving, taking, actor=actor)
                messages.success(request, say("work-handed-over", n=moved))
                return redirect("work:queue")
        except NotFound:
            form.add_error("taking", say("work-taking-elsewhere"))
            seen = None
    names = {str(each.id): _named(each) for each in people}
    context = {
        "form": form,
        "seen": seen,
        "leaving": names.get(form["leaving"].value() or ""),
        "taking": names.get(form["taking"].value() or ""),
    }
    return render(request, "work/handover.html", context, status=422 if form.errors else 200)


class AbsenceForm(forms.Form):
    """Who is away, who stands in, and from when until when."""

    def __init__(self, actor: Actor, people: list[Colleague], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = [each for each in people if each.active]
        if ADMINISTRATOR in actor.roles:
            self.fields["absent"] = _select("absent", here)
        others = here if "absent" in self.fields else [p for p in here if p.id != actor.user_id]
        self.fields["substitute"] = _select("substitute", others)
        for name in ("first_day", "last_day"):
            self.fields[name] = DayField(
                label=say(f"work-{name}"),
                earliest=today(),
                error_messages={"required": say(f"work-{name}-missing")},
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        first, last = data.get("first_day"), data.get("last_day")
        if first and last and last < first:
            self.add_error("last_day", say("work-last_day-before"))
        if data.get("absent") and data.get("absent") == data.get("substitute"):
            self.add_error("substitute", say("work-taking-same"))
        return data


@require_http_methods(["GET", "HEAD", "POST"])
def absences(request: HttpRequest) -> HttpResponse:
    """Who is away and who stands in; arrange one's own absence, or anybody's."""
    actor = _arranging(request)
    data = request.POST if request.method == "POST" else None
    form = AbsenceForm(actor, work.colleagues(actor=actor), data)
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            work.arrange_absence(
                int(typed.get("absent") or actor.user_id),
                int(typed["substitute"]),
                typed["first_day"],
                typed["last_day"],
                actor=actor,
            )
        except NotFound:
            form.add_error("substitute", say("work-taking-elsewhere"))
        else:
            messages.success(request, say("work-absence-arranged"))
            return redirect("work:absences")
    context = {"form": form, "absences": work.list_absences(actor=actor)}
    return render(request, "work/absences.html", context, status=422 if form.errors else 200)


@require_POST
def end_absence(request: HttpRequest, absence_id: int) -> HttpResponse:
    """End an absence of one's own, or as administrator anybody's."""
    try:
        work.cancel_absence(absence_id, actor=_arranging(request))
    except NotFound:
        raise Http404 from None
    messages.success(request, say("work-absence-ended"))
    return redirect("work:absences")


def _arranging(request: HttpRequest) -> Actor:
    """The actor, if arranging work is theirs at all; to others the page is not there."""
    actor = actor_of(request)
    if not work.may_arrange_work(actor):
        raise Http404
    return actor
