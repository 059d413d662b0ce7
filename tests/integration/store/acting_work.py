"""The ways into the store that belong to work, notices and what is sent outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import override_settings

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.store import (
    assignments,
    calendars,
    delivering,
    lapses,
    mailing,
    meeting_notices,
    models,
    noticeboard,
    notices,
    passing_on,
    substitutes,
    webhooks,
    work,
)
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound

TODAY = date(2008, 3, 1)
NOW = datetime.now(UTC)


def _who(world: Any) -> dict[str, Any]:
    return dict(world.who)


def _colleague(world: Any) -> Actor:
    user, _ = models.User.objects.get_or_create(
        username="colleague", agency=world.actor.agency, office=world.actor.office
    )
    return user.actor


def _queue(world: Any) -> None:
    assert work.list_work(**_who(world)).items


def _notice(world: Any) -> None:
    with acting(world.actor, "case_work"):
        notices.notify("case-assigned", agency=world.actor.agency)
    [waiting] = noticeboard.waiting_notices(**_who(world))
    noticeboard.acknowledge(waiting.id, **_who(world))


def _assign(world: Any) -> None:
    assignments.assign(world.reference, world.actor.user_id, **_who(world))
    assert assignments.worker_of(world.reference, **_who(world)) is not None


def _hand_over(world: Any) -> None:
    _assign(world)
    other = _colleague(world)
    assert assignments.preview_handover(world.actor.user_id, **_who(world)).cases == 1
    assert assignments.hand_over(world.actor.user_id, other.user_id, **_who(world)) == 1


def _absence(world: Any) -> None:
    ids = world.actor.user_id, _colleague(world).user_id
    substitutes.arrange(*ids, date.max, date.max, **_who(world))
    [absence] = substitutes.list_absences(**_who(world))
    substitutes.cancel(absence.id, **_who(world))


def _nothing_to_cancel(world: Any) -> None:
    with pytest.raises(NotFound):
        substitutes.cancel(0, **_who(world))


def _with_mail(function: Callable[..., int], *given: Any) -> None:
    with override_settings(DEMO=True):
        function(*given)


def _mail(world: Any) -> None:
    mailing.choose_mail(mailing.Choice("a@b.example"), **_who(world))
    assert mailing.mail_choice(**_who(world)).address == "a@b.example"


def _calendar(world: Any) -> None:
    token = calendars.make_feed(**_who(world))
    assert calendars.feed_made_at(**_who(world)) is not None
    calendars.read_feed(token, purpose="calendar")
    calendars.revoke_feed(**_who(world))


def _hooks(world: Any) -> None:
    user, _ = models.User.objects.get_or_create(
        username="chief", agency=world.actor.agency, roles=[ADMINISTRATOR]
    )
    who = {"actor": user.actor, "purpose": "administration"}
    hook, _ = webhooks.add_hook("https://hook.example/", **who)
    webhooks.try_hook(hook, **who)
    webhooks.resume_hook(hook, **who)
    assert len(webhooks.hook_log(hook, **who)[1]) == 1
    assert len(webhooks.list_hooks(**who)) == 1
    assert mailing.outbox(**who) == []
    webhooks.remove_hook(hook, **who)


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    work.list_work: _queue,
    noticeboard.waiting_notices: _notice,
    noticeboard.acknowledge: _notice,
    assignments.colleagues: lambda w: assignments.colleagues(**_who(w)),
    assignments.assign: _assign,
    assignments.worker_of: _assign,
    assignments.preview_handover: _hand_over,
    assignments.hand_over: _hand_over,
    substitutes.arrange: _absence,
    substitutes.list_absences: _absence,
    substitutes.cancel: _nothing_to_cancel,
    mailing.mail_choice: _mail,
    mailing.choose_mail: _mail,
    mailing.outbox: _hooks,
    calendars.make_feed: _calendar,
    calendars.feed_made_at: _calendar,
    calendars.read_feed: _calendar,
    calendars.revoke_feed: _calendar,
    webhooks.add_hook: _hooks,
    webhooks.list_hooks: _hooks,
    webhooks.remove_hook: _hooks,
    webhooks.resume_hook: _hooks,
    webhooks.try_hook: _hooks,
    webhooks.hook_log: _hooks,
}
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    lapses.warn: lambda _: lapses.warn(TODAY),
    meeting_notices.remind: lambda _: meeting_notices.remind(TODAY),
    passing_on.pass_on: lambda _: passing_on.pass_on(NOW, TODAY),
    passing_on.write_digests: lambda _: _with_mail(passing_on.write_digests, NOW, TODAY),
    mailing.send_waiting: lambda _: _with_mail(mailing.send_waiting, NOW),
    delivering.deliver_waiting: lambda _: delivering.deliver_waiting(NOW),
}
PARTS = {
    "meeting_notices.tell",
    "assignments.tell_of_cases_left",
    "listing_rows.work_lines",
    "notices.notify",
    "mailing.text_of",
    "passing_on.sends_mail",
    "webhooks.secret_of",
    "webhooks.signature",
    "work.when_of",
}
