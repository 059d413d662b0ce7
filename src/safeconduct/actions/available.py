"""The acts an agency has in a case on a day: those open, and those not, with what they wait for.

An act that is no task of the agency, or of its relation to the case, is absent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import override

from safeconduct.access import Actor
from safeconduct.actions.act import Act, Missing, Opening, Situation
from safeconduct.actions.catalogue import ACTS
from safeconduct.actions.perform import openings_for
from safeconduct.store.records import StoredCase
from safeconduct.words import say


@dataclass(frozen=True, slots=True)
class Available:
    """One act for a page: where it leads, whether it is open, and if not, why, in words."""

    key: str
    label: str
    url: str
    open: bool
    why: tuple[str, ...]


def available(
    actor: Actor, stored: StoredCase, on: date, lang: str = "en"
) -> tuple[Available, ...]:
    """The acts of `actor` in the case on the day `on`, in the order a case meets them."""
    now = Situation(actor, stored.case, on)
    found = ((act, openings_for(act, now, stored.relations)) for act in ACTS)
    return tuple(_shown(act, each, stored.reference, lang) for act, each in found if each)


def why_closed(openings: dict[str, Opening], lang: str) -> tuple[str, ...]:
    """What the closed ones of `openings` wait for, each said once; nothing if all are open."""
    missing = [each for opening in openings.values() for each in opening.missing]
    return tuple(dict.fromkeys(explain(each, lang) for each in missing))


def explain(missing: Missing, lang: str) -> str:
    """One thing the act waits for, in a sentence with its rule and who owes it."""
    what = say(lang, missing.text)
    if missing.rule:
        what = say(lang, "act-missing", what=what, rule=missing.rule)
    if missing.owner is None:
        return what
    owner = say(lang, missing.owner)
    return say(lang, "act-missing-from", what=what, owner=owner)


def _shown(act: Act, openings: dict[str, Opening], reference: str, lang: str) -> Available:
    is_open = any(opening.is_open for opening in openings.values())
    with override(lang):
        url = reverse("acts:act", args=[reference, act.key])
    why = () if is_open else why_closed(openings, lang)
    return Available(act.key, say(lang, f"act-{act.key}"), url, is_open, why)
