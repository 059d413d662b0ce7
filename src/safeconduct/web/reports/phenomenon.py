"""The picture of the phenomenon, for magistrates, districts and the bodies of policy."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from safeconduct.access import Actor
from safeconduct.access.rooms import may_convene, may_enter
from safeconduct.actions.coordination import clocks
from safeconduct.actions.reports.picture import NotFound, picture
from safeconduct.policy.reports.document import Block
from safeconduct.policy.reports.phenomenon import Counted
from safeconduct.policy.reports.pictures import shown
from safeconduct.policy.reports.references import Reference
from safeconduct.policy.reports.releases import Release
from safeconduct.policy.small_counts import FEWEST
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.overview import Row, row
from safeconduct.web.dates import today
from safeconduct.web.districts import district_name
from safeconduct.web.reports.shown import as_blocks, table
from safeconduct.web.templatetags.words import language, say


@require_safe
def phenomenon(request: HttpRequest) -> HttpResponse:
    """The country as released, and the open files of one's own district."""
    actor = actor_of(request)
    try:
        found = picture(actor=actor)
    except NotFound:
        raise Http404 from None
    name = district_name(actor.office, language()) if actor.office else ""
    local = None if found.local is None else _local(found.local, name)
    context = {
        "blocks": as_blocks(_national(found.national)),
        "release": found.national[0] if found.national else None,
        "released": _released(found.national, actor.office, name),
        "local": local,
        "meetings": _meetings(actor),
        "local_title": say("reports-phenomenon-local", district=name),
    }
    return render(request, "reports/phenomenon.html", context)


def _meetings(actor: Actor) -> list[Row]:
    """When the services of the actor's district met, and have to; none for who sits there not."""
    if not may_enter(actor, "district"):
        return []
    found = clocks.clocks(actor=actor, on=today(), lang=language())
    convenes = may_convene(actor, "district")
    return [row(each, convenes=convenes) for each in found if each.kind == "district"]


def _national(releases: tuple[Release, ...]) -> Iterator[Block]:
    """The forms of exploitation, two years side by side where there are, and the map."""
    if not releases:
        return
    known = {each.name: each for each in releases}
    numbers = {name: at for at, name in enumerate(known, 1)}
    newest = (releases[0].name,)
    wanted = [
        Reference("sentence", newest, "all"),
        Reference("chart", newest, "form"),
        Reference("map", newest, "district"),
        Reference("chart", newest, "sector"),
    ]
    if len(releases) > 1:
        wanted.insert(2, Reference("years", (releases[1].name, *newest), "form"))
    for at, each in enumerate(wanted):
        if each.selection == "all" or all(
            known[name].table((each.selection,)) for name in each.editions
        ):
            yield shown(each, known, numbers, language(), f"figure-{at}")


def _released(releases: tuple[Release, ...], office: str, name: str) -> str:
    """The released count of one's own district; blank where there is none."""
    if not releases or not office:
        return ""
    number = releases[0].cell({"district": slugify(office)})
    if number is None:
        return ""
    return say(
        "reports-phenomenon-released",
        district=name,
        year=str(releases[0].year),
        number=number.said(language()),
    )


def _local(found: tuple[Counted, ...], name: str) -> dict[str, object] | None:
    few = say("reports-phenomenon-few", most=FEWEST)
    rows = [
        (
            say(f"phase-{each.phase}") if each.phase else say("fc-value-unknown"),
            few if each.count is None else each.count,
        )
        for each in found
    ]
    head = (say("reports-phenomenon-phase"), say("reports-phenomenon-files"))
    caption = say("reports-phenomenon-local", district=name)
    return table(caption, head, rows) | {"quiet": True} if rows else {}
