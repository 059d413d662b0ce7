"""Loading the demonstration country: its users, its cases, its refused referrals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.bulk import bulk_load
from safeconduct.store.offices import keep_office
from safeconduct.store.records import Names
from safeconduct.store.refusals import count_refusal

from .calibration import DISTRICTS
from .country import SEED, Synthetic, country
from .paper import hand_out_sheets
from .rooms import desk, inspection, prevention, prosecution
from .rooms.assistance import assist
from .rooms.coordination import hold_meetings
from .shared import share
from .users import PASSWORD, USERS
from .work import give_out

_REFUSALS = 120


def load(*, until: date | None = None, progress: Callable[[int], None] | None = None) -> int:
    """Load users and synthetic cases into an empty store; how many cases were loaded.

    A store that already holds cases is left as it is (0).
    """
    load_users()
    if models.CaseFile.objects.exists():
        return 0
    until = until or today()
    recorders = {user.agency: user.pk for user in get_user_model().objects.order_by("-pk")}
    loader = _somebody("other")
    references = bulk_load(
        ((each.case, _names(each), each.district) for each in country(until)),
        actor=loader,
        synthetic=True,
        purpose="demonstration",
        recorders=recorders,
        progress=progress,
    )
    _count_refusals(until)
    share()
    give_out(until)
    hand_out_sheets()
    prevention.fill(until)
    desk.fill(until)
    hold_meetings(until)
    prosecution.fill(until)
    inspection.fill(until)
    assist(until)
    return len(references)


def _names(each: Synthetic) -> Names:
    """The invented name; none for somebody who refused referral (FC-9)."""
    if any(event.type == "referral_refused" for event in each.case.events):
        return Names()
    return Names(each.family_name, each.given_name)


def load_users() -> None:
    """The demonstration users, made once; one hash serves all, for the password is public."""
    users = get_user_model()
    known = set(users.objects.values_list("username", flat=True))
    hashed = make_password(PASSWORD)
    for each in USERS:
        if each.username not in known:
            first, _, last = each.name.partition(" ")
            users.objects.create(
                username=each.username,
                first_name=first,
                last_name=last,
                agency=each.agency,
                office=each.office,
                language=each.language,
                roles=each.roles,
                password=hashed,
            )
            if each.office:
                keep_office(each.agency, each.office)


def _count_refusals(until: date) -> None:
    """Detections after which the person refused referral: counts by month, nothing else."""
    dice = Random(f"{SEED}-refusals")  # noqa: S311
    officer = _somebody("local_police")
    for _ in range(_REFUSALS):
        district = dice.choices([d for d, *_ in DISTRICTS], [w for *_, w in DISTRICTS])[0]
        police = replace(officer, office=district)
        count_refusal(
            happened_on=until - timedelta(days=dice.randint(0, 3000)),
            district=district,
            channel="control",
            actor=police,
            purpose="demonstration",
        )


def _somebody(agency: str) -> Actor:
    """In whose name the demonstration is loaded: the first of its users."""
    user = get_user_model().objects.order_by("pk").first()
    return Actor(user_id=0 if user is None else user.pk, name="demonstration", agency=agency)
