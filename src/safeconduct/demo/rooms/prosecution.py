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
        "Bars aan de dokken",
        "prostitution",
        "investigation",
        210,
        {
            "young_victims": (_YES, "Twee van de slachtoffers waren zeventien."),
            "dignity": (_YES, "Opgesloten, zonder papieren."),
            "violence": (_YES, "Medische verslagen van drie slachtoffers."),
            "persistence": (_YES, "Al twee jaar bekend."),
            "social_impact": (_NO, "Eén adres."),
        },
        {"acts": {"recruit": True, "house": True}, "purposes": {"sexual_exploitation": True}},
    ),
    (
        "AN37.L5.1077",
        "Renovatiewerven langs de ring",
        "economic",
        "information",
        95,
        {
            "dignity": (_YES, "Slapen op de werf, maanden geen loon."),
            "young_victims": (_NO, "Allen zijn ouder dan dertig."),
        },
        {"acts": {"recruit": True}},
    ),
    ("AN37.L5.1093", "Bedelarij in stations", "begging", "information", 20, {}, {}),
)
_BRUSSELS = (
    (
        "BR37.L3.2210",
        "Cuisines de restaurants",
        "economic",
        "investigation",
        160,
        {"dignity": (_YES, "Seize heures par jour."), "organisation": (_NO, "Une seule famille.")},
        {"acts": {"house": True}, "purposes": {"undignified_work": True}},
    ),
)
_LIEGE = (
    (
        "LG69.L7.0318",
        "Atelier textile",
        "economic",
        "trial",
        300,
        {
            "persistence": (_YES, "Troisième contrôle."),
            "violence": (_NO, "Aucune n’a été rapportée."),
        },
        {"acts": {"receive": True}, "purposes": {"undignified_work": True}, "consent": True},
    ),
    (
        "LG69.L7.0342",
        "Chambres au-dessus d’un garage",
        "other",
        "information",
        40,
        {"dignity": (_YES, "Huit lits, sans eau.")},
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
        _work(made[0], user.actor, until, _WORDS[user.language])
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


# By the language of the office: notes on steps, what was found, and why the order is departed from.
_WORDS = {
    "nl": (
        "Botonderzoek gevraagd aan het ziekenhuis.",
        "Gevraagd aan de onderzoeksrechter.",
        "De slachtoffers hebben verklaringen afgelegd.",
        "Twee banken hebben geantwoord.",
        "Twee zichtrekeningen van de vennootschap",
        "Een bestelwagen",
        "De slachtoffers worden volgende maand gehoord; de zittingsdatum kan niet wachten.",
    ),
    "fr": (
        "Âge osseux demandé à l’hôpital.",
        "Demandée au juge d’instruction.",
        "Les victimes ont fait des déclarations.",
        "Deux banques ont répondu.",
        "Deux comptes à vue de la société",
        "Une camionnette",
        "Les victimes seront entendues le mois prochain ; l’audience n’attend pas.",
    ),
}


def _work(dossier: UUID, actor: Actor, until: date, words: tuple[str, ...]) -> None:
    """Suspects, victims, steps and money of the first dossier of an office."""
    minor, tapped, informants, banks, accounts, van, reason = words
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
        ("fact-circumstances_minor", "asked", minor),
        ("method-interception", "asked", tapped),
        ("method-informants", "not_needed", informants),
        ("means-account", "found", banks),
    ):
        changes.set_step(dossier, _version(dossier, actor), code, state, note, actor=actor)
    day = min(until, today()) - timedelta(days=10)
    for kind, what, amount, by in (
        ("account", accounts, Decimal("48210.55"), "police"),
        ("seizure", van, Decimal(14500), "investigating_judge"),
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
    changes.depart(dossier, _version(dossier, actor), "first", reason, actor=actor)
    charged = [
        str(each.id)
        for each in dossiers.read(dossier, actor=actor).whole.suspects
        if each.kind == "natural"
    ]
    rulings.record(
        dossier,
        _version(dossier, actor),
        "charged_trafficking",
        on=day,
        suspects=charged,
        actor=actor,
    )


def _version(dossier: UUID, actor: Actor) -> int:
    return dossiers.read(dossier, actor=actor).whole.dossier.version
