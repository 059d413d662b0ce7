"""Whose work the demonstration's cases are: some assigned, some nobody's, and a colleague away."""

from __future__ import annotations

from datetime import date, timedelta

from django.contrib.auth import get_user_model

from safeconduct.access.roles import CASEWORKER
from safeconduct.store import assignments, mailing, substitutes
from safeconduct.store.work import list_work

_PURPOSE = "demonstration"
# Where two colleagues share an office; the second is away, and the first stands in.
_OFFICES = (("payoke", "payoke.second"), ("police.antwerpen", "police.antwerpen.second"))
_AWAY_DAYS = 10


def give_out(until: date) -> int:
    """Assign two of three of what falls due first in each of these offices; return how many."""
    users = (
        get_user_model().objects.filter(roles__contains=[CASEWORKER]).in_bulk(field_name="username")
    )
    given = 0
    for first, second in _OFFICES:
        here, away = users[first].actor, users[second].actor
        page = list_work(actor=here, purpose=_PURPOSE, today=until)
        for number, item in enumerate(page.items):
            worker = (here, away, None)[number % 3]
            if worker is not None:
                taken = worker.user_id
                assignments.assign(item.reference, taken, actor=worker, purpose=_PURPOSE)
                given += 1
        last = until + timedelta(days=_AWAY_DAYS)
        substitutes.arrange(away.user_id, here.user_id, until, last, actor=away, purpose=_PURPOSE)
        for actor in (here, away):
            choice = mailing.Choice(f"{actor.user_id}@demonstration.example")
            mailing.choose_mail(choice, actor=actor, purpose=_PURPOSE)
    return given
