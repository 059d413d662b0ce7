"""How people, and an agency's own systems, are told that something waits."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.access.rooms import may_enter
from safeconduct.store import calendars, mailing, webhooks
from safeconduct.store.calendars import Entry, Feed
from safeconduct.store.errors import NotFound
from safeconduct.store.mailing import Choice, Posted
from safeconduct.store.webhooks import MOST, Attempt, Hook, TooMany

__all__ = [
    "MOST",
    "Attempt",
    "Choice",
    "Entry",
    "Feed",
    "Hook",
    "NotFound",
    "Posted",
    "TooMany",
    "add_hook",
    "administers",
    "calendar_made_at",
    "choose_mail",
    "has_calendar",
    "hook_log",
    "list_hooks",
    "mail_choice",
    "make_calendar",
    "outbox",
    "read_calendar",
    "remove_hook",
    "resume_hook",
    "revoke_calendar",
    "try_hook",
]

_NOTICES = "notices"
_CALENDAR = "calendar"
_ADMINISTRATION = "administration"


def administers(actor: Actor) -> bool:
    """Whether the actor runs the agency: its webhooks, and in the demonstration its outbox."""
    return ADMINISTRATOR in actor.roles


def has_calendar(actor: Actor) -> bool:
    """Whether a calendar would hold anything: for who works on cases, or sits in a body."""
    return CASEWORKER in actor.roles or may_enter(actor, "coordination")


def mail_choice(*, actor: Actor) -> Choice:
    """Where and how often the actor wants to be told by e-mail."""
    return mailing.mail_choice(actor=actor, purpose=_NOTICES)


def choose_mail(choice: Choice, *, actor: Actor) -> None:
    """Keep what the actor wants. Raises ValueError for an address that is none."""
    mailing.choose_mail(choice, actor=actor, purpose=_NOTICES)


def outbox(*, actor: Actor) -> list[Posted]:
    """The last e-mails to people of the agency. Raises NotFound for who is no administrator."""
    return mailing.outbox(actor=actor, purpose=_ADMINISTRATION)


def make_calendar(*, actor: Actor) -> str:
    """The secret of a new calendar address; one made before is no longer there."""
    return calendars.make_feed(actor=actor, purpose=_CALENDAR)


def revoke_calendar(*, actor: Actor) -> None:
    """Take the actor's calendar address back."""
    calendars.revoke_feed(actor=actor, purpose=_CALENDAR)


def calendar_made_at(*, actor: Actor) -> datetime | None:
    """When the actor's calendar address was made, None where there is none."""
    return calendars.feed_made_at(actor=actor, purpose=_CALENDAR)


def read_calendar(token: str) -> Feed:
    """The calendar at a secret address. Raises NotFound."""
    return calendars.read_feed(token, purpose=_CALENDAR)


def list_hooks(*, actor: Actor) -> list[Hook]:
    """The agency's webhooks. Raises NotFound for who is no administrator; so do those below."""
    return webhooks.list_hooks(actor=actor, purpose=_ADMINISTRATION)


def add_hook(url: str, *, actor: Actor) -> tuple[UUID, str]:
    """Name an address; its id and its secret. Raises ValueError with a code, TooMany, NotFound."""
    return webhooks.add_hook(url, actor=actor, purpose=_ADMINISTRATION)


def remove_hook(hook_id: UUID, *, actor: Actor) -> None:
    """Remove an address and its log. Raises NotFound."""
    webhooks.remove_hook(hook_id, actor=actor, purpose=_ADMINISTRATION)


def resume_hook(hook_id: UUID, *, actor: Actor) -> None:
    """Tell an address that was stopped again. Raises NotFound."""
    webhooks.resume_hook(hook_id, actor=actor, purpose=_ADMINISTRATION)


def try_hook(hook_id: UUID, *, actor: Actor) -> None:
    """Send a test message. Raises NotFound."""
    webhooks.try_hook(hook_id, actor=actor, purpose=_ADMINISTRATION)


def hook_log(hook_id: UUID, *, actor: Actor) -> tuple[Hook, list[Attempt]]:
    """The address and what became of its last messages. Raises NotFound."""
    return webhooks.hook_log(hook_id, actor=actor, purpose=_ADMINISTRATION)
