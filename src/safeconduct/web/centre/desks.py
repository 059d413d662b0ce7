"""What each duty of the Centre finds on its desk: what waits, what changed, and where to go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CHECKER, KEY_OFFICER, LINKAGE_OFFICER, RELEASER
from safeconduct.actions.centre import feeds, links
from safeconduct.actions.centre.releases import reading
from safeconduct.actions.centre.releases.reading import Listed
from safeconduct.centre.labels import SOURCE, label
from safeconduct.centre.release.workflow import CHECKED, GATED
from safeconduct.web.centre.deliveries.listing import missing_in
from safeconduct.web.centre.tables import link, number
from safeconduct.web.dates import written_instant
from safeconduct.web.templatetags.words import language, say

_NEWEST = 100
_CHANGES = 5


@dataclass(frozen=True, slots=True)
class Desk:
    """Lines in words, most of them links; ``pages`` are the rooms of this duty."""

    waits: Sequence[str | SafeString]
    changed: Sequence[str | SafeString]
    pages: Sequence[SafeString]


def desk_of(actor: Actor, role: str) -> Desk:
    """The desk of `role`, one of the five duties. Raises NotFound, NoCentre."""
    return _DESKS[role](actor)


def _analyst(actor: Actor) -> Desk:
    lang = language()
    found = [each for each, _ in feeds.summaries(actor=actor, most=_NEWEST)]
    waits: list[str | SafeString] = []
    if found:
        newest = found[0].round
        if missing := missing_in(found, newest):
            text = say("centre-waits-feeds", round=newest, missing=", ".join(missing))
            waits.append(link(reverse("centre:deliveries"), text))
    changed = [
        link(
            reverse("centre:delivery", args=[each.id]),
            say(
                f"centre-delivery-{each.state}",
                source=label(lang, SOURCE, each.source),
                round=each.round,
                at=written_instant(each.at, lang),
            ),
        )
        for each in found[:_CHANGES]
    ]
    return Desk(waits, changed, _pages(analyses="analyses-title", deliveries="deliver-title",
                                       upload="deliver-upload", cubes="cubes-title",
                                       import_cube="cubes-import"))  # fmt: skip


def _linkage_officer(actor: Actor) -> Desk:
    found = links.list_rounds(actor=actor)
    waits = [
        link(
            reverse("centre:round", args=[each.name]),
            say(
                "centre-waits-links",
                round=each.name,
                records=number(sum(each.records.values())),
                sources=len(each.records),
            ),
        )
        for each in found
        if each.run is None and each.records
    ]
    linked = [each for each in found if each.run is not None][:_CHANGES]
    changed = [
        link(
            reverse("centre:round", args=[each.name]),
            say(
                "centre-linked",
                round=each.name,
                persons=number(each.run.summary["persons"]),
                at=written_instant(each.run.at, language()),
            ),
        )
        for each in linked
        if each.run is not None
    ]
    return Desk(waits, changed, _pages(rounds="links-title", return_links="links-return"))


def _key_officer(actor: Actor) -> Desk:
    return Desk([], [], _pages(keys="keypage-title", key_protocol="keypage-kept-title"))


def _releases(actor: Actor) -> Desk:
    found = reading.queue(actor=actor)
    mine = CHECKED if RELEASER in actor.roles else GATED
    waits = [_release(each) for each in found if each.state == mine]
    changed = [_release(each) for each in found if each.state != mine][:_CHANGES]
    pages = {"releases": "releases-title", "ledger": "ledger-title"}
    if RELEASER in actor.roles:
        pages = {"prepare_release": "releases-prepare"} | pages
    return Desk(waits, changed, _pages(**pages))


def _release(each: Listed) -> SafeString:
    name = say("releases-of", year=str(each.year), version=each.version)
    state = say(f"releases-state-{each.state}")
    return link(
        reverse("centre:release", args=[each.id]), say("releases-waits", release=name, state=state)
    )


def _pages(**names: str) -> list[SafeString]:
    return [link(reverse(f"centre:{name}"), say(text)) for name, text in names.items()]


_DESKS: Mapping[str, Callable[[Actor], Desk]] = {
    ANALYST: _analyst,
    LINKAGE_OFFICER: _linkage_officer,
    KEY_OFFICER: _key_officer,
    RELEASER: _releases,
    CHECKER: _releases,
}
