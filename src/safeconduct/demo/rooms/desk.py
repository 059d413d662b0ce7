"""Requests to the point of access over two years: invented, and dated back from today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model

from safeconduct.access.actors import Actor
from safeconduct.actions.desk.answers import left
from safeconduct.demo.country import SEED
from safeconduct.policy.desk.terms import BASES, proposed_day, wrong_basis
from safeconduct.store import models, roots, signing
from safeconduct.store.desk import closing
from safeconduct.store.desk.records import digest_of, reference_of
from safeconduct.store.desk.steps import KIND
from safeconduct.store.manifests import canonical
from safeconduct.store.rooms import at_work

_COUNT = 68
_LUC, _MARIE = "central.service", "central.service.second"
_BRUSSELS = ZoneInfo("Europe/Brussels")

# requester, service, who asks, address
_ASKING = (
    ("belgian_police", "PZ Westkust", "Joke Verbeke", "westkust@politie.example"),
    ("belgian_police", "FGP Charleroi", "Didier Mahieu", "charleroi@police.example"),
    ("federal_prosecution", "Federaal parket", "Ann Roelants", "parket@justitie.example"),
    ("interpol", "NCB Bucharest", "Mihai Ionescu", "ncb.bucharest@interpol.example"),
    ("europol", "AP Phoenix", "Sanne de Boer", "phoenix@europol.example"),
    ("foreign_police", "Police nationale, Lille", "Claire Vasseur", "lille@police.example"),
    ("foreign_police", "Polizei Aachen", "Jens Krüger", "aachen@polizei.example"),
)
_SUBJECTS = (
    "Wervingsmethoden in de land- en tuinbouw",
    "Cijfers over uitbuiting in wasserijen en carwashes",
    "Méthodes de recrutement par réseaux sociaux",
    "Interlocuteurs pour une équipe commune d’enquête",
    "Action plan: contact points and calendar",
    "Opleiding eerstelijnspolitie: lesmateriaal",
    "Kontaktstellen der Aufnahmezentren",
    "Brochure multilingue: commande d’exemplaires",
    "Faux documents: tendances de l’année",
)
_TEXT = "Gelieve ons te laten weten wat hierover bekend is en mag worden meegedeeld."
_ANSWER = (
    "De gevraagde inlichtingen staan in de gepubliceerde cijfers van het Centrum. Voor "
    "afzonderlijke dossiers is de magistraat bevoegd."
)
_REFUSAL = "Deze inlichtingen zouden verraden wie een vermoedelijk slachtoffer is."


@dataclass(frozen=True, slots=True)
class _Course:
    """What became of a request: given to whom, and closed after so many days, or still open."""

    worker: str
    days: int | None
    refused: bool


def fill(until: date) -> int:
    """Fill the desk with requests received in the two years before `until`; return how many."""
    dice = Random(f"{SEED}-desk")  # noqa: S311
    users = get_user_model().objects.in_bulk([_LUC, _MARIE], field_name="username")
    actors = {name: user.actor for name, user in users.items()}
    days = sorted(until - timedelta(days=dice.randint(1, 730)) for _ in range(_COUNT - 6))
    days += [until - timedelta(days=back) for back in (16, 9, 6, 3, 2, 1)]
    actor = actors[_LUC]
    with at_work("desk", "desk.received", actor=actor, requests=len(days)):
        numbers: dict[int, int] = {}
        for day in sorted(days):
            numbers[day.year] = numbers.get(day.year, 0) + 1
            row, due_on = _request(day, numbers[day.year], actor, dice)
            for step in _steps(row.id, day, due_on, _course(day, until, dice), actors):
                step.save(force_insert=True)
                if step.state != "open":
                    _left(row, step)
    return len(days)


def _left(row: models.DeskRequest, step: models.DeskStep) -> None:
    """The manifest of what was sent, as sending it makes one."""
    text = _REFUSAL if step.reason else _ANSWER
    reference = reference_of(row.year, row.number)
    said = left(reference, row.requester, row.basis, step.reason, text)
    document = canonical({**said, "at": step.at.isoformat(), "digest": step.digest})
    signed = signing.sign(document.encode(), kind=KIND)
    models.DeskManifest.objects.create(
        step=step, document=document, key=signed.key_id, signature=signed.signature
    )


def _course(day: date, until: date, dice: Random) -> _Course:
    open_still = (until - day).days < 20
    worker = dice.choice(("", _LUC, _MARIE)) if open_still else dice.choice((_LUC, _MARIE))
    days = None if open_still else min(dice.randint(1, 18), (until - day).days)
    return _Course(worker, days, dice.random() < 0.2)


def _request(day: date, number: int, actor: Actor, dice: Random) -> tuple[models.DeskRequest, date]:
    requester, service, name, contact = dice.choice(_ASKING)
    bases = [each.code for each in BASES if not wrong_basis(each.code, requester, day)]
    urgency = dice.choices(("normal", "urgent", "immediate"), (7, 2, 1))[0]
    row = models.DeskRequest(
        agency=actor.agency,
        year=day.year,
        number=number,
        channel=dice.choice(("form", "mail", "mail")),
        requester=requester,
        basis=dice.choice(bases),
        urgency=urgency,
        received_on=day,
    )
    words = {
        "name": name,
        "service": service,
        "contact": contact,
        "subject": dice.choice(_SUBJECTS),
        "text": _TEXT,
    }
    closing.close_request(row, words, roots.current(actor.agency))
    row.save(force_insert=True)
    return row, proposed_day(urgency, day)


def _steps(
    request: UUID, day: date, due_on: date, course: _Course, actors: dict[str, Actor]
) -> Iterator[models.DeskStep]:
    """The steps of a request, the first first; one account entered all, as the store asks."""
    hand = actors[_LUC]
    worker = actors[course.worker].user_id if course.worker else None
    taken: list[tuple[str, str, int | None, int, str, str]] = [
        ("received", "open", None, 0, "", "")
    ]
    if worker:
        taken.append(("assigned", "open", worker, 0, "", ""))
    if worker and course.days is not None:
        reason = "person_protected" if course.refused else ""
        text = _REFUSAL if reason else _ANSWER
        closed = "refused" if reason else "answered"
        taken.append(("drafted", "open", worker, course.days, reason, text))
        taken.append((closed, closed, worker, course.days, reason, text))
    for seq, (kind, state, whose, after, reason, text) in enumerate(taken, start=1):
        at = datetime.combine(day + timedelta(days=after), time(9, 10 + seq), _BRUSSELS)
        step = models.DeskStep(
            request_id=request,
            seq=seq,
            kind=kind,
            state=state,
            assignee_id=whose,
            due_on=due_on,
            reason=reason,
            digest=digest_of(text) if text else "",
            at=at,
            agency=hand.agency,
            by_id=hand.user_id,
        )
        closing.close_step(step, text, roots.current(hand.agency))
        yield step
