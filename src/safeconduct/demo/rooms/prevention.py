"""Campaigns and leaflets, invented; only that of 2004 there was, by its name (S1 3.2.1)."""

from __future__ import annotations

from datetime import date, timedelta

from django.contrib.auth import get_user_model

from safeconduct.access.actors import Actor
from safeconduct.policy.prevention.campaigns import Campaign
from safeconduct.policy.prevention.stock import COUNTED, SENT, Move
from safeconduct.store.prevention import campaigns, stock

STOP = Campaign(
    aim="focused",
    title="Stop child prostitution",
    titles={
        "fr": "Stop à la prostitution enfantine",
        "nl": "Stop kinderprostitutie",
        "de": "Stoppt Kinderprostitution",
    },
    state="ended",
    begins=date(2004, 6, 1),
    ends=date(2004, 12, 31),
    audiences=("travellers",),
    countries=("BEL", "THA", "KHM"),
    channels=("posters", "leaflets", "internet"),
    languages=("nl", "fr", "de", "en"),
    measured="Whether travellers know how to react and where to report.",
    result="Invented for the demonstration: four in ten travellers asked knew where to report.",
    lesson="Posters at the airport were remembered better than leaflets.",
)
# place, kind, language, sent, left when it was counted (None: nobody has counted)
_STOCKS = (
    ("Federale politie Antwerpen", "police", "nl", 200, 120),
    ("Federale politie Antwerpen", "police", "ro", 100, 18),
    ("Police locale Bruxelles", "police", "fr", 300, 210),
    ("Police locale Bruxelles", "police", "ar", 150, 64),
    ("Police locale Bruxelles", "police", "ti", 60, 9),
    ("Police fédérale Liège", "police", "bg", 80, 41),
    ("Inspection sociale Charleroi", "inspection", "pt", 120, 77),
    ("Sociale inspectie Gent", "inspection", "bg", 120, 22),
    ("Ambassade Hanoi", "embassy", "vi", 400, 260),
    ("Ambassade Addis Abeba", "embassy", "ti", 250, None),
    ("Ambassade Tirana", "embassy", "sq", 200, 95),
    ("Centre fermé 127bis", "closed_centre", "zh", 90, 30),
    ("Gevangenis Brugge", "prison", "ru", 60, 45),
    ("Payoke", "reception_centre", "uk", 100, 71),
)


def fill(until: date) -> None:
    """A few years of campaigns, and where the leaflet lies on the day `until`."""
    abroad, justice = _officer("foreign_affairs"), _officer("criminal_policy")
    campaigns.add(STOP, actor=justice)
    for each in _of_late(until):
        campaigns.add(each, actor=abroad)
    for n, (place, kind, language, sent, left) in enumerate(_STOCKS):
        on = until - timedelta(days=200 - 5 * n)
        stock.note(Move(SENT, kind, place, language, sent, on), actor=abroad)
        if left is not None:
            counted = until - timedelta(days=3 + 2 * n)
            stock.note(Move(COUNTED, kind, place, language, left, counted), actor=abroad)


def _of_late(until: date) -> tuple[Campaign, ...]:
    return (
        Campaign(
            aim="origin",
            title="Work abroad: ask first",
            titles={
                "fr": "Travailler à l’étranger\N{NO-BREAK SPACE}: se renseigner d’abord",
                "nl": "Werken in het buitenland: vraag eerst na",
                "de": "Arbeit im Ausland: erst fragen",
            },
            state="running",
            begins=until - timedelta(days=120),
            ends=until + timedelta(days=240),
            audiences=("women", "children"),
            countries=("NGA", "BEN"),
            channels=("radio", "schools", "meetings"),
            languages=("en", "fr"),
            budget=180_000,
            spent=64_500,
            reach=42_000,
        ),
        Campaign(
            aim="origin",
            title="Đi làm ở châu Âu: hỏi trước",
            titles={
                "en": "Work in Europe: ask first",
                "fr": "Travailler en Europe\N{NO-BREAK SPACE}: se renseigner d’abord",
                "nl": "Werken in Europa: vraag eerst na",
                "de": "Arbeit in Europa: erst fragen",
            },
            state="running",
            begins=until - timedelta(days=400),
            ends=until - timedelta(days=20),
            audiences=("women", "workers"),
            countries=("VNM",),
            channels=("internet", "embassy"),
            languages=("vi",),
            budget=95_000,
            spent=91_200,
            reach=310_000,
        ),
        Campaign(
            aim="public",
            title="False documents, real people",
            titles={
                "fr": "Faux documents, vraies personnes",
                "nl": "Valse documenten, echte mensen",
                "de": "Falsche Dokumente, echte Menschen",
            },
            state="ended",
            begins=until - timedelta(days=700),
            ends=until - timedelta(days=350),
            audiences=("visa_applicants", "travellers"),
            countries=("ALB", "MAR", "UKR"),
            channels=("embassy", "posters"),
            languages=("fr", "nl", "ar", "sq", "uk"),
            budget=60_000,
            spent=58_750,
            # In the language of the officer who runs them.
            measured="Fragen an Botschaften und Konsulate vor und während der Kampagne.",
            result="Anderthalbmal so viele Fragen zu Arbeitsangeboten.",
            lesson="Am meisten mitgenommen wurde eine kurze Liste von Fragen an den Arbeitgeber.",
        ),
        Campaign(
            aim="public",
            title="Who renovates your house?",
            titles={
                "fr": "Qui rénove votre maison\N{NO-BREAK SPACE}?",
                "nl": "Wie renoveert uw huis?",
                "de": "Wer renoviert Ihr Haus?",
            },
            state="planned",
            begins=until + timedelta(days=60),
            audiences=("employers", "everybody"),
            countries=("BEL",),
            channels=("internet", "press"),
            languages=("nl", "fr", "de"),
            budget=75_000,
        ),
    )


def _officer(agency: str) -> Actor:
    user = get_user_model().objects.filter(agency=agency).order_by("pk").first()
    if user is None:
        raise LookupError(f"the demonstration has nobody of {agency}")
    return user.actor
