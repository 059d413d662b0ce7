"""Two years of meetings: bodies, districts (one overdue), what they asked, and a plan in course."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from django.contrib.auth import get_user_model

from safeconduct.access.actors import Actor
from safeconduct.actions.coordination import agenda, following, meeting, minutes, plan

_BUREAU = (
    "Enregistrement des détections : les mêmes mots dans chaque service",
    "Brochure: voorraad in de politiezones",
    "Places dans les centres d’accueil",
    "Voorbereiding van de vergadering van de Cel",
)
_MINUTES = (
    "Les services comparent leurs listes du mois.\n\n"
    "De Dienst Vreemdelingenzaken meldt geen achterstand.",
    "De brochure wordt herdrukt in de talen die het meest worden gevraagd.\n\n"
    "Prochaine réunion dans un mois.",
    "Les trois centres signalent des places libres.\n\nDe politie vraagt een vast aanspreekpunt.",
)
_IN_FRENCH = ("Brussel", "Liège")
_DISTRICT = {
    "nl": (
        "Acties in de bouw en de horeca",
        "Informatie-uitwisseling met de inspectiediensten",
        "Stand van de lopende dossiers",
        "Samen controleren in het najaar.",
        "Lijst van te controleren werven bezorgen",
    ),
    "fr": (
        "Actions dans la construction et l’horeca",
        "Échange d’informations avec les services d’inspection",
        "État des dossiers en cours",
        "Contrôler ensemble à l’automne.",
        "Transmettre la liste des chantiers à contrôler",
    ),
}


def hold_meetings(until: date) -> None:
    """Fill the room up to `until`; days are counted back from it."""
    chair, secretary = _who("criminal.policy"), _who("equal.opportunities")
    for month in reversed(range(1, 19)):
        on = _weekday(until - timedelta(days=30 * month - 5))
        held = _held("bureau", on, chair, [_BUREAU[month % 4], _BUREAU[(month + 1) % 4]])
        _written("bureau", held, month, secretary)
        if month in (1, 3):
            _asked(held, on, month, chair)
    for month in reversed(range(1, 9)):
        on = _weekday(until - timedelta(days=30 * month + 3))
        _held("committee", on, chair, ["Volgende cijfers om vrij te geven"])
    for months in (21, 15, 10, 4):
        on = _weekday(until - timedelta(days=30 * months))
        unit = _held("unit", on, chair, ["Résultats de l’année", "Aanbevelingen van het Bureau"])
        _recommended(unit, on, months, chair)
    following_bureau = _weekday(until + timedelta(days=9))
    coming = _convened("bureau", until - timedelta(days=6), following_bureau, chair)
    agenda.add_agenda("bureau", coming, [(_BUREAU[0], ""), (_BUREAU[3], "")], actor=secretary)
    _districts(until)
    _plan(until)


def _districts(until: date) -> None:
    antwerp = _who("prosecutor.antwerpen")
    # The last of Liège is over three months old: the district is overdue.
    for actor, first, every, lang in (
        (antwerp, 40, 84, "nl"),
        (_who("prosecutor.brussel"), 20, 88, "fr"),
        (replace(antwerp, office="Oost-Vlaanderen"), 75, 90, "nl"),
        (_who("auditor.liege"), 128, 85, "fr"),
    ):
        *topics, decision, task = _DISTRICT[lang]
        for number in reversed(range(6)):
            on = _weekday(until - timedelta(days=first + every * number))
            held = _held("district", on, actor, [topics[number % 3]])
            if number == 0:
                following.decide("district", held, decision, actor=actor)
                following.ask(
                    "district",
                    held,
                    task,
                    owner=actor.agency,
                    due=on + timedelta(days=30),
                    actor=actor,
                )


def _asked(held: UUID, on: date, month: int, chair: Actor) -> None:
    following.decide(
        "bureau", held, "Une seule liste de mots est tenue pour tous les services.", actor=chair
    )
    due = on + timedelta(days=28)
    for text, owner in (
        ("Ontwerp van de gemeenschappelijke woordenlijst", "criminal_policy"),
        ("Nombre de brochures par langue", "equal_opportunities"),
        ("Overzicht van de meldingen per provincie", "immigration_office"),
    ):
        made = following.ask("bureau", held, text, owner=owner, due=due, actor=chair)
        if month == 3:
            following.finish("bureau", made, on=on + timedelta(days=20), actor=chair)


def _recommended(unit: UUID, on: date, months: int, chair: Actor) -> None:
    texts = {
        21: ("Tel vermoedelijke slachtoffers bij elke dienst op dezelfde data.", "central_service"),
        15: ("Donner la brochure dans la langue de la personne.", "social_inspection"),
        10: (
            "Désigner dans chaque ambassade une personne de contact pour les victimes.",
            "foreign_affairs",
        ),
        4: ("Beantwoord de vragen van de magistraat binnen de termijn.", "federal_prosecutor"),
    }
    text, addressee = texts[months]
    made = following.recommend("unit", unit, text, addressee=addressee, actor=chair)
    if months > 4:
        answering = next(
            user.actor
            for user in get_user_model().objects.filter(agency=addressee).order_by("pk")
            if "policy_officer" in user.roles
        )
        kind = "accepted" if months > 10 else "in_part"
        answered = on + timedelta(days=40)
        following.step(
            made, kind, on=answered, text="À partir de l’année prochaine.", actor=answering
        )
    if months == 21:
        seen = on + timedelta(days=300)
        told = "De lijsten van politie en centra verschillen minder dan het jaar voordien."
        following.step(made, "effect", on=seen, text=told, measure="lists", actor=chair)


def _plan(until: date) -> None:
    central = _who("central.service")
    first = date(until.year - 2, 1, 1)
    made = plan.draw_up(
        f"Actieplan mensenhandel {first.year}–{first.year + 4}",
        first_day=first,
        last_day=date(first.year + 4, 12, 31),
        actor=central,
    )
    for each_goal in (
        (
            "Slachtoffers sneller herkennen",
            "Opleiding van de eerstelijnspolitie in elke zone",
            "Opgeleide zones",
        ),
        (
            "Geldstromen volgen",
            "Financieel onderzoek in elk dossier",
            "Aandeel dossiers met een financieel onderzoek",
        ),
    ):
        plan.add_goal(made, *each_goal, actor=central)
    goals = {each.goal: each.id for each in plan.whole(made, actor=central).goals}
    for goal, months, value, text, district in (
        ("Slachtoffers sneller herkennen", 20, "31", "Eerste zones opgeleid.", ""),
        ("Slachtoffers sneller herkennen", 8, "74", "Ook de zones aan de kust.", "West-Vlaanderen"),
        ("Geldstromen volgen", 8, "42 %", "Vooral in de bouw.", "Antwerpen"),
        ("Slachtoffers sneller herkennen", 3, "96", "Op schema.", ""),
    ):
        on = max(first, until - timedelta(days=30 * months))
        plan.add_progress(
            made, goals[goal], on=on, value=value, text=text, district=district, actor=central
        )


def _held(body: str, on: date, actor: Actor, lines: list[str]) -> UUID:
    made = _convened(body, on - timedelta(days=14), on, actor)
    agenda.add_agenda(body, made, [(line, "") for line in lines], actor=actor)
    guests = [each.agency for each in meeting.whole(body, made, actor=actor).guests]
    # Of a body one member is always away; in a district all come.
    present = guests if body == "district" else guests[:-1]
    meeting.hold(body, made, on=on, present=present, actor=actor)
    return made


def _convened(body: str, convened_on: date, on: date, actor: Actor) -> UUID:
    court = "Palais de justice" if actor.office in _IN_FRENCH else "Gerechtsgebouw"
    place = court if body == "district" else "Boulevard de Waterloo 115, Bruxelles"
    return meeting.convene(
        body, convened_on=convened_on, set_for=on, begins=time(14), place=place, actor=actor
    )


def _written(body: str, held: UUID, month: int, actor: Actor) -> None:
    minutes.write(body, held, _MINUTES[month % 3], began_from=0, actor=actor)


def _weekday(day: date) -> date:
    """The Friday before, for a day on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _who(username: str) -> Actor:
    user = get_user_model().objects.get(username=username)
    actor: Actor = user.actor
    return actor
