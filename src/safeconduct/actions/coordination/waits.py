"""What waits for who sits in a body or a district: meetings, actions, recommendations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from safeconduct.access import Actor
from safeconduct.access.rooms import CONVENING, may_convene, may_enter
from safeconduct.actions.waiting_lines import SHOWN, Waiting
from safeconduct.policy.coordination.reminders import AHEAD
from safeconduct.store.coordination import following, meetings

from .clocks import clocks


def in_district(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """What waits at the meetings of the actor's district."""
    return _most_urgent("district", actor, on)


def in_bodies(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """What waits in the bodies of which the actor is a member."""
    return _most_urgent("coordination", actor, on)


def _most_urgent(room: str, actor: Actor, on: date) -> tuple[Waiting, ...]:
    if not may_enter(actor, room):
        return ()
    found = list(chain(_to_convene(room, actor, on), _meetings(room, actor, on)))
    found += _actions(room, actor)
    if room == "coordination":
        found += _to_answer(room, actor)
    return tuple(sorted(found, key=lambda each: each.due or date.max)[:SHOWN])


def _to_convene(room: str, actor: Actor, on: date) -> Iterator[Waiting]:
    """Bodies that have to meet soon, or had to, and for which no meeting is set."""
    for each in clocks(actor=actor, on=on, reasons=False):
        here = (room == "district") == (each.kind == "district")
        if each.kind not in CONVENING or not here or not may_convene(actor, each.kind):
            continue
        if each.coming is None and each.due is not None and each.due <= on + AHEAD:
            address = ("coordination:convene", {"body": each.kind})
            yield Waiting(room, f"waits-convene-{each.kind}", address, each.due)


def _meetings(room: str, actor: Actor, on: date) -> Iterator[Waiting]:
    for each in meetings.coming(room=room, since=on, actor=actor):
        if not each.held_on and each.set_for <= on + AHEAD:
            address = ("coordination:meeting", {"body": each.body, "meeting": each.id})
            yield Waiting(room, f"waits-meeting-{each.body}", address, each.set_for)


def _actions(room: str, actor: Actor) -> Iterator[Waiting]:
    for each in following.open_actions(room=room, actor=actor):
        if each.owner == actor.agency:
            address = ("coordination:meeting", {"body": each.body, "meeting": each.meeting})
            yield Waiting(room, "waits-meeting-action", address, each.due)


def _to_answer(room: str, actor: Actor) -> Iterator[Waiting]:
    for each in following.recommendations(actor=actor):
        if each.addressee == actor.agency and not each.answered:
            address = ("coordination:recommendation", {"asked": each.id})
            yield Waiting(room, "waits-recommendation", address)
