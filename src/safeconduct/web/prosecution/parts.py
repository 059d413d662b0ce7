"""The pages on which a dossier is changed: one form each, and never over what others wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.access import Actor
from safeconduct.actions.prosecution import changes, dossiers, rulings
from safeconduct.actions.prosecution.dossiers import NotFound, Read, Stale, WrongAnswer
from safeconduct.actions.prosecution.rulings import RefusedIn
from safeconduct.web.actors import actor_of
from safeconduct.web.prosecution import forms as f
from safeconduct.web.prosecution import shown
from safeconduct.web.templatetags.words import say
from safeconduct.web.versions import began_from


@dataclass(frozen=True, slots=True)
class Sent:
    """A form as it was sent: of which dossier, from which version, of which piece."""

    read: Read
    began_from: int
    which: str
    data: Mapping[str, Any]
    actor: Actor

    @property
    def id(self) -> UUID:
        return self.read.whole.dossier.id


@dataclass(frozen=True, slots=True)
class Part:
    """A form, what it begins with, and what keeps it. `pieces`: it is of one piece of the part."""

    form: type[forms.Form]
    keep: Callable[[Sent], str | None]
    begin: Callable[[Read, str], Mapping[str, Any]] = lambda _read, _which: {}
    pieces: Callable[[Read], frozenset[str]] | None = None
    rule: str = ""


def _about(sent: Sent) -> None:
    changes.set_about(sent.id, sent.began_from, **sent.data, actor=sent.actor)


def _facts(sent: Sent) -> None:
    changes.set_facts(sent.id, sent.began_from, sent.data["facts"], actor=sent.actor)


def _criteria(sent: Sent) -> None:
    before, answers = sent.read.whole.dossier, sent.data["answers"]
    changes.answer_criteria(before, sent.began_from, answers, actor=sent.actor)


def _departure(sent: Sent) -> None:
    to = sent.data["departure"].removesuffix("none")
    changes.depart(sent.id, sent.began_from, to, sent.data["reason"], actor=sent.actor)


def _federal(sent: Sent) -> None:
    changes.tell_federal(
        sent.read.whole.dossier, sent.began_from, sent.data["federal"], actor=sent.actor
    )


def _suspect(sent: Sent) -> None:
    changes.add_suspect(sent.id, sent.began_from, **sent.data, actor=sent.actor)


def _victim(sent: Sent) -> str | None:
    reference, duress = sent.data["reference"], sent.data["duress"]
    taken = rulings.link_victim(sent.id, sent.began_from, reference, duress, actor=sent.actor)
    told = [say("dossier-ruling-taken", n=taken.told)] if taken.told else []
    if taken.refused:
        what = ", ".join(say(f"dossier-ruling-{each}") for each in taken.refused)
        told.append(say("dossier-ruling-not-taken", what=what))
    return " ".join([say("dossier-kept"), *told]) if told else None


def _money(sent: Sent) -> None:
    changes.add_money(sent.id, sent.began_from, **sent.data, actor=sent.actor)


def _step(sent: Sent) -> None:
    state, note = sent.data["state"], sent.data["note"]
    changes.set_step(sent.id, sent.began_from, sent.which, state, note, actor=sent.actor)


def _ruling(sent: Sent) -> str:
    what, on, whom = sent.data["what"], sent.data["on"], sent.data["suspects"]
    done = rulings.record(sent.id, sent.began_from, what, on=on, suspects=whom, actor=sent.actor)
    if done.waits:
        return say("dossier-ruling-waits")
    told = say("dossier-ruling-recorded", n=len(done.cases), cases=", ".join(done.cases))
    return f"{told} {say('dossier-ruling-elsewhere', n=done.elsewhere)}" if done.elsewhere else told


def _strike(what: str) -> Callable[[Sent], None]:
    def keep(sent: Sent) -> None:
        changes.strike(sent.id, sent.began_from, what, sent.which, actor=sent.actor)

    return keep


def _standing_step(read: Read, which: str) -> Mapping[str, Any]:
    step = read.whole.steps.get(which)
    return {"state": step.state, "note": step.note} if step else {"state": "open"}


def _standing_about(read: Read, _which: str) -> Mapping[str, Any]:
    dossier = read.whole.dossier
    return {"title": dossier.title, "state": dossier.state, "form": dossier.form}


def _standing_departure(read: Read, _which: str) -> Mapping[str, Any]:
    dossier = read.whole.dossier
    return {"departure": dossier.departure or "none", "reason": dossier.departure_reason}


PARTS: Mapping[str, Part] = {
    "about": Part(f.AboutForm, _about, _standing_about, rule="PR-2"),
    "facts": Part(
        f.FactsForm, _facts, lambda read, _: f.FactsForm.standing(read.whole.dossier.facts)
    ),
    "criteria": Part(
        f.CriteriaForm,
        _criteria,
        lambda read, _: f.CriteriaForm.standing(read.whole.dossier),
        rule="PR-1",
    ),
    "departure": Part(f.DepartureForm, _departure, _standing_departure, rule="PR-1"),
    "federal": Part(f.FederalForm, _federal),
    "suspect": Part(f.SuspectForm, _suspect),
    "victim": Part(f.VictimForm, _victim, rule="PR-6"),
    "money": Part(f.MoneyForm, _money, rule="PR-5"),
    "step": Part(f.StepForm, _step, _standing_step, lambda _: changes.STEPS),
    "ruling": Part(f.RulingForm, _ruling, rule="P-7"),
    "strike-suspect": Part(
        f.StrikeForm,
        _strike("suspect"),
        pieces=lambda read: frozenset(str(each.id) for each in read.whole.suspects),
    ),
    "strike-victim": Part(
        f.StrikeForm,
        _strike("victim"),
        pieces=lambda read: frozenset(each.reference for each in read.whole.victims),
    ),
    "strike-money": Part(
        f.StrikeForm,
        _strike("money"),
        pieces=lambda read: frozenset(str(each.id) for each in read.whole.money),
    ),
}


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, dossier: UUID, part: str, which: str = "") -> HttpResponse:
    """Change a part of a dossier; of a piece of it where the part has pieces."""
    actor = actor_of(request)
    read, found = _found(dossier, part, which, actor)
    version, stale, status = read.whole.dossier.version, None, 200
    if request.method == "POST":
        form = _form(found, read, request.POST)
        began = began_from(request)
        if form.is_valid():
            try:
                told = found.keep(Sent(read, began, which, _data(form), actor))
            except Stale as error:
                stale, version, status = error, error.version, 409
            except WrongAnswer as error:
                form.add_error(*_wrong(form, error.field))
            except RefusedIn as error:
                form.add_error(None, say("dossier-ruling-refused", reference=error.reference))
            except NotFound:
                if "reference" not in form.fields:
                    raise Http404 from None
                form.add_error("reference", say("dossier-victim-none"))
            else:
                messages.success(request, told or say("dossier-kept"))
                return redirect("prosecution:dossier", dossier=dossier)
        # Whoever corrects a mistake has still seen what they began from.
        version = version if stale or not began else began
        status = 422 if form.errors else status
    else:
        form = _form(found, read, initial=dict(found.begin(read, which)))
    known = frozenset(each.reference for each in read.whole.victims)
    context = {
        "form": form,
        "part": part,
        "rule": found.rule,
        "title": shown.step_label(which) if part == "step" else say(f"dossier-part-{part}"),
        "piece": _piece(read, part, which),
        "dossier": read.whole.dossier,
        "began_from": version,
        "stale": [shown.change_line(each, known) for each in stale.changes] if stale else [],
    }
    return render(request, "prosecution/part.html", context, status=status)


def _found(dossier: UUID, part: str, which: str, actor: Actor) -> tuple[Read, Part]:
    try:
        read = dossiers.read(dossier, actor=actor)
    except NotFound:
        raise Http404 from None
    found = PARTS.get(part)
    if found is None or not read.whole.dossier.mine:
        raise Http404
    if (found.pieces is None and which) or (found.pieces and which not in found.pieces(read)):
        raise Http404
    return read, found


def _form(part: Part, read: Read, *sent: Any, **more: Any) -> forms.Form:
    """The form; of a ruling, with the suspects it can be of."""
    if part.form is f.RulingForm:
        whom = [(str(each.id), each.name) for each in read.whole.suspects if each.name]
        return f.RulingForm(whom, *sent, **more)
    return part.form(*sent, **more)


def _data(form: forms.Form) -> Mapping[str, Any]:
    if isinstance(form, f.FactsForm):
        return {"facts": form.facts()}
    if isinstance(form, f.CriteriaForm):
        return {"answers": form.answers()}
    return form.cleaned_data


def _wrong(form: forms.Form, name: str) -> tuple[str | None, str]:
    """The field that is wrong, and what to do: fill it in where nothing stands in it."""
    field = _field(form, name)
    if field is None or form.cleaned_data.get(field):
        return field, say("dossier-wrong")
    return field, say("dossier-missing", what=str(form.fields[field].label))


def _field(form: forms.Form, name: str) -> str | None:
    """The field that is wrong: of a criterion that lacks one, its reason."""
    if f"{name}_reason" in form.fields:
        return f"{name}_reason"
    return name if name in form.fields else None


def _piece(read: Read, part: str, which: str) -> str:
    """What is struck, as its page names it."""
    whole = read.whole
    named = {
        "strike-suspect": {str(each.id): each.name for each in whole.suspects},
        "strike-victim": {each.reference: each.reference for each in whole.victims},
        "strike-money": {str(each.id): each.what for each in whole.money},
    }
    return named.get(part, {}).get(which, "")
