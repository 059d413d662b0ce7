"""Plans of assistance by example, and the shelters of each centre. Every name is invented.

Each is written by a demonstration user as its pages do it.
"""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from safeconduct.access.actors import Actor
from safeconduct.actions import shelter
from safeconduct.actions.assistance import goals, plan, will, wordings
from safeconduct.actions.assistance.goals import End
from safeconduct.store import models
from safeconduct.store.acting import keeping
from safeconduct.store.assistance.figures import reckon

# Of each centre: who writes, in which language, how many plans, the places of its two shelters.
_CENTRES = (
    ("payoke", "nl", 9, (10, 6)),
    ("pag-asa", "fr", 7, (8, 6)),
    ("surya", "fr", 6, (9, 4)),
    ("minors.centre", "de", 3, (12, 8)),
)
_HOUSE = {"nl": "Huis", "fr": "Maison", "de": "Haus"}
_STREET = {"nl": "Voorbeeldstraat", "fr": "Rue de l’Exemple", "de": "Musterstraße"}
_READERS = ("en", "ar", "ro", "fr", "ti", "es", "bg", "zh")
# By language: area, goal, step.
_TEXTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "nl": (
        ("psychosocial", "Rust vinden en weer slapen", "Eerste gesprek met de psycholoog"),
        ("psychosocial", "Nederlands leren", "Inschrijven voor de basiscursus Nederlands"),
        ("medical", "Weten hoe het met de gezondheid staat", "Afspraak bij de huisarts"),
        ("administrative", "Een geldig document hebben", "Foto’s en paspoort samenbrengen"),
        ("legal", "Goed verdedigd zijn", "Kennismaken met de advocaat"),
    ),
    "fr": (
        ("psychosocial", "Se sentir en sécurité", "Premier entretien avec la psychologue"),
        ("psychosocial", "Trouver du travail", "Préparer un CV avec l’éducatrice"),
        ("medical", "Soigner la blessure à la main", "Rendez-vous à l’hôpital"),
        ("administrative", "Ouvrir un compte en banque", "Réunir les papiers pour la banque"),
        ("legal", "Comprendre la procédure", "Rencontrer l’avocate"),
    ),
    "de": (
        ("psychosocial", "Wieder zur Schule gehen", "Die Schule besuchen"),
        ("psychosocial", "Freunde finden", "Zum Fußballverein gehen"),
        ("medical", "Gesund werden", "Termin beim Zahnarzt"),
        ("administrative", "Die Familie finden", "Mit dem Vormund über die Suche sprechen"),
        ("legal", "Die eigenen Rechte kennen", "Gespräch mit Vormund und Anwältin"),
    ),
}
_REASON = {
    "nl": "Wil dit nu nog niet.",
    "fr": "Ne le souhaite pas pour l’instant.",
    "de": "Möchte das noch nicht.",
}


def assist(until: date) -> None:
    """Write the plans of each centre for the persons it took in last."""
    for username, writes, count, places in _CENTRES:
        actor = models.User.objects.get(username=username).actor
        houses = [
            shelter.add(f"{_HOUSE[writes]} {n}", f"{_STREET[writes]} {n}", actor=actor, places=each)
            for n, each in enumerate(places, start=1)
        ]
        for n, reference in enumerate(_guided(actor, count)):
            since = until - timedelta(days=21 + 7 * n)
            plan.begin(reference, since, None, _READERS[n % len(_READERS)], writes, actor=actor)
            if n % 3 != 1:
                shelter.place(reference, houses[n % 2], since=since, actor=actor)
            if n % 6 == 3:
                shelter.leave(reference, on=until - timedelta(days=4), actor=actor)
            _aims(reference, n, since, writes, until, actor)
            _will(reference, n, since, until, actor)
        _house(actor, houses, until)
    # Four quarters of figures, as if the program had been there.
    reckon(until, since=until - timedelta(days=370))


def _house(actor: Actor, houses: list[UUID], until: date) -> None:
    """Six who came to the centre before the last quarters and live in its shelters since."""
    since = until - timedelta(days=200)
    with keeping():
        there = models.Event.objects.filter(
            type="guidance_started", data__centre=actor.agency, happened_on__lte=since
        )
        came = there.order_by("-happened_on", "id").values_list("case__reference", flat=True)[:40]
        housed = set(
            models.Stay.objects.filter(agency=actor.agency).values_list(
                "case__reference", flat=True
            )
        )
    guided = set(_guided(actor, 5000))
    free = [each for each in came if each in guided - housed]
    for n, reference in enumerate(free[:6]):
        shelter.place(reference, houses[n % 2], since=since, actor=actor)


def _guided(actor: Actor, count: int) -> list[str]:
    """The cases whose person the centre guides or shelters, the newest first."""
    with keeping():
        there = models.Listing.objects.filter(
            agency=actor.agency, relations__overlap=["guides", "guards"]
        )
        return list(there.order_by("-latest", "id").values_list("reference", flat=True)[:count])


def _aims(reference: str, n: int, since: date, writes: str, until: date, actor: Actor) -> None:
    """Three goals with a step each: one reached, one due about now, one later or dropped."""
    texts = _TEXTS[writes]
    for place in range(3):
        area, goal, step = texts[1 + (n + 2 * place) % (len(texts) - 1) if place else 0]
        aim = goals.set_goal(reference, area, goal, since, None, actor=actor)
        if n == 0 and place == 1:
            wordings.rewrite(reference, aim, f"{goal}.", began_from=1, actor=actor)
        due = until + timedelta(days=(-14, (n % 5) - 2, 20)[place])
        worker = actor.user_id if n % 4 else None
        made = goals.set_step(reference, aim, step, since, due, worker, actor=actor)
        if place == 0:
            done = End("reached", until - timedelta(days=15))
            goals.end_step(reference, made, done, actor=actor)
            if n != 2:
                goals.end_goal(reference, aim, done, actor=actor)
        elif place == 2 and n == 4:
            dropped = End("dropped", until - timedelta(days=3), _REASON[writes])
            goals.end_goal(reference, aim, dropped, actor=actor)


def _will(reference: str, n: int, since: date, until: date, actor: Actor) -> None:
    if n % 4 != 3:
        will.give_consent(reference, since + timedelta(days=2), actor=actor)
    if n % 2 == 0:
        will.keep_lawyer(reference, "Mr. Demo Vermeer", "demo@example.org", actor=actor)
        kind = ("victim", "own_name", "for_victim", "none")[n // 2 % 4]
        day = until - timedelta(days=5)
        will.bring_action(reference, kind, day, day - timedelta(days=1), actor=actor)
