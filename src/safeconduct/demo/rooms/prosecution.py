"""Dossiers of three offices, each change made by a magistrate as the pages make it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from safeconduct.access.actors import Actor
from safeconduct.actions.prosecution import changes, dossiers, rulings
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.listing import list_cases

_YES, _NO = "yes", "no"
# number, title, form, state, days before, answers to PR-1, facts established
_ANTWERP: tuple[tuple[str, str, str, str, int, dict[str, tuple[str, str]], dict[str, Any]], ...] = (
    (
        "AN37.L5.1042",
        "Bars at the docks",
        "prostitution",
        "investigation",
        210,
        {
            "young_victims": (_YES, "Two of the victims were seventeen."),
            "dignity": (_YES, "Locked in, without papers."),
            "violence": (_YES, "Medical reports of three victims."),
            "persistence": (_YES, "Known for two years."),
            "social_impact": (_NO, "One address."),
        },
        {"acts": {"recruit": True, "house": True}, "purposes": {"sexual_exploitation": True}},
    ),
    (
        "AN37.L5.1077",
        "Renovation sites along the ring road",
        "economic",
        "information",
        95,
        {
            "dignity": (_YES, "Sleeping on the site, no pay for months."),
            "young_victims": (_NO, "All are over thirty."),
        },
        {"acts": {"recruit": True}},
    ),
    ("AN37.L5.1093", "Begging at stations", "begging", "information", 20, {}, {}),
)
_BRUSSELS = (
    (
        "BR37.L3.2210",
        "Restaurant kitchens",
        "economic",
        "investigation",
        160,
        {"dignity": (_YES, "Sixteen hours a day."), "organisation": (_NO, "One family.")},
        {"acts": {"house": True}, "purposes": {"undignified_work": True}},
    ),
)
_LIEGE = (
    (
        "LG69.L7.0318",
        "Textile workshop",
        "economic",
        "trial",
        300,
        {"persistence": (_YES, "Third control in four years."), "violence": (_NO, "None told.")},
        {"acts": {"receive": True}, "purposes": {"undignified_work": True}, "consent": True},
    ),
    (
        "LG69.L7.0342",
        "Rooms above a garage",
        "other",
        "information",
        40,
        {"dignity": (_YES, "Eight beds, no water.")},
        {"rent": {"property": True, "undignified": True}},
    ),
)


def fill(until: date) -> None:
    """Fill the room, as it stands on `until`; nothing for an office without a user."""
    for username, invented in (
        ("prosecutor.antwerpen", _ANTWERP),
        ("prosecutor.brussel", _BRUSSELS),
        ("auditor.liege", _LIEGE),
    ):
        user = models.User.objects.filter(username=username).first()
        if user is None:
            continue
        made = [_dossier(user.actor, until, *each) for each in invented]
        _work(made[0], user.actor, until)
        if username == "prosecutor.antwerpen":
            read = dossiers.read(made[1], actor=user.actor).whole.dossier
            changes.tell_federal(read, read.version, "shared", actor=user.actor)


def _dossier(
    actor: Actor,
    until: date,
    number: str,
    title: str,
    form: str,
    state: str,
    days: int,
    criteria: dict[str, tuple[str, str]],
    facts: dict[str, Any],
) -> UUID:
    opened_on = min(until, today()) - timedelta(days=days)
    made = dossiers.begin(number, title, opened_on=opened_on, state=state, form=form, actor=actor)
    if criteria:
        before = dossiers.read(made, actor=actor).whole.dossier
        answers = {name: {"answer": a, "reason": why} for name, (a, why) in criteria.items()}
        changes.answer_criteria(before, before.version, answers, actor=actor)
    if facts:
        told = {"date": (opened_on - timedelta(days=30)).isoformat(), "victims": 3, **facts}
        changes.set_facts(made, _version(made, actor), told, actor=actor)
    return made


def _work(dossier: UUID, actor: Actor, until: date) -> None:
    """Suspects, victims, steps and money of the first dossier of an office."""
    for kind, name, role in (
        ("natural", "Viktor Lazarov", "organiser"),
        ("legal", "Havenzicht Exploitatie", "landlord"),
    ):
        changes.add_suspect(
            dossier,
            _version(dossier, actor),
            kind=kind,
            name=name,
            role=role,
            charges=["trafficking"],
            actor=actor,
        )
    page = list_cases(actor=actor, purpose="demonstration", today=until)
    prosecuted = [each.reference for each in page.lines if "prosecutes" in each.relations]
    for reference in prosecuted[:3]:
        duress = ["undeclared_work"] if reference == prosecuted[0] else []
        changes.link_victim(dossier, _version(dossier, actor), reference, duress, actor=actor)
    for code, state, note in (
        ("fact-circumstances_minor", "asked", "Bone age asked of the hospital."),
        ("method-interception", "asked", "Asked of the investigating judge."),
        ("method-informants", "not_needed", "The victims have made statements."),
        ("means-account", "found", "Two banks have answered."),
    ):
        changes.set_step(dossier, _version(dossier, actor), code, state, note, actor=actor)
    day = min(until, today()) - timedelta(days=10)
    for kind, what, amount, by in (
        ("account", "Two current accounts of the company", Decimal("48210.55"), "police"),
        ("seizure", "A delivery van", Decimal(14500), "investigating_judge"),
    ):
        changes.add_money(
            dossier,
            _version(dossier, actor),
            kind=kind,
            what=what,
            amount=amount,
            on=day,
            by=by,
            actor=actor,
        )
    reason = "The victims are heard next month; the order of the court does not wait."
    changes.depart(dossier, _version(dossier, actor), "first", reason, actor=actor)
    rulings.record(dossier, _version(dossier, actor), "charged_trafficking", on=day, actor=actor)


def _version(dossier: UUID, actor: Actor) -> int:
    return dossiers.read(dossier, actor=actor).whole.dossier.version
