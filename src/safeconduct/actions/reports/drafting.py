"""Begin a report of a year from released figures, read it, and list those of one's own agency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.actions.reports.released import begun, releases, standing
from safeconduct.policy.reports.changes import Change, changes
from safeconduct.policy.reports.kinds import KINDS, Kind, of_agency
from safeconduct.policy.reports.releases import Release
from safeconduct.policy.reports.snapshot import Snapshot, cited
from safeconduct.store.errors import NotFound
from safeconduct.store.report_texts import Texts, fingerprint
from safeconduct.store.reports import drafts, publishing
from safeconduct.store.reports.drafts import Draft, Known
from safeconduct.store.reports.publishing import Proposal

__all__ = ["Draft", "Known", "NotFound", "Read", "begin", "kinds_of", "listed", "read", "to_begin"]


@dataclass(frozen=True, slots=True)
class Read:
    """A report in writing. ``version`` names the texts as they stand; ``why_not``: why this reader
    does not publish it, as a code, blank where they may; ``changed``: cited figures that were
    replaced or withdrawn since."""

    draft: Draft
    kind: Kind
    texts: Texts
    releases: Mapping[str, Release]
    version: str
    proposal: Proposal | None
    why_not: str
    changed: tuple[Change, ...]

    @property
    def snapshot(self) -> Snapshot:
        """The report as it would be published now."""
        texts = {key: each.text for key, each in self.texts.items()}
        return Snapshot(self.draft.kind, self.draft.year, texts, self.releases)


def kinds_of(actor: Actor) -> tuple[Kind, ...]:
    """The kinds of report that the actor's agency writes."""
    return of_agency(actor.agency)


def listed(*, actor: Actor) -> tuple[Draft, ...]:
    """The reports of one's own agency, the newest year first. Raises NotFound."""
    return drafts.listed(actor=actor)


def to_begin() -> list[Release]:
    """The released editions a report can begin from, the newest year first."""
    return standing(releases(()))


def begin(kind: str, edition: str, *, actor: Actor) -> UUID:
    """Draft a report of the year of a released `edition`.

    Raises Known where there is one already, ValueError for an edition that is none or no longer
    stands, NotFound for another agency's kind.
    """
    known = KINDS.get(kind)
    if known is None or known.agency != actor.agency:
        raise NotFound
    found = releases(())
    release = found.get(edition)
    if release is None or release not in standing(found):
        raise ValueError(edition)
    texts = begun(known, release, found)
    return drafts.begin(kind, release.year, edition, texts, actor=actor)


def read(report: UUID, *, actor: Actor) -> Read:
    """A report with all its parts as they stand now. Raises NotFound."""
    draft, texts = drafts.read(report, actor=actor)
    plain = {key: each.text for key, each in texts.items()}
    names = {name for each in cited(plain) for name in each.editions}
    later = {each.replaced_by for each in releases(()).values() if each.name in names}
    found = releases(names | later)
    last = publishing.proposal(report, actor=actor)
    return Read(
        draft,
        KINDS[draft.kind],
        texts,
        found,
        fingerprint(texts),
        last,
        "not-proposed" if last is None else last.why_not(actor.user_id),
        changes(plain, found, found),
    )
