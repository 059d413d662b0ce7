"""One person on their way through one draft: where they are, what was answered, where next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse

from safeconduct.access import OPEN_CASE, Actor, Deed, may
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.answers import Answers, read_answers
from safeconduct.actions.first_contact.course import PARTS, answered, course, part_of, unanswered
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.first_contact.forms import Situation
from safeconduct.web.templatetags.words import language

_OWN_ADDRESS = frozenset({"indicators", "refusal", "check"})


def detecting_actor(request: HttpRequest) -> Actor:
    """The actor, if meeting victims is their agency's task; to all others nothing is here."""
    actor = actor_of(request)
    if not may(actor, (), Deed(OPEN_CASE)).allowed:
        raise Http404
    return actor


@dataclass
class Journey:
    """A draft with what its pages need."""

    draft_id: UUID
    content: dict[str, Any]
    actor: Actor
    today: date
    from_check: bool

    @classmethod
    def of(cls, request: HttpRequest, draft_id: UUID) -> Journey:
        """The actor's own draft. Errors: Http404 for no draft, somebody else's, or no task."""
        actor = detecting_actor(request)
        try:
            content = drafts.load(draft_id, KIND, actor=actor)
        except drafts.NoDraft:
            raise Http404 from None
        return cls(draft_id, content, actor, today(), request.GET.get("from") == "check")

    @property
    def answers(self) -> Answers:
        return read_answers(self.content)

    @property
    def course(self) -> tuple[str, ...]:
        return course(self.content, self.actor, on=self.today)

    @property
    def unanswered(self) -> tuple[str, ...]:
        return unanswered(self.content, self.actor, on=self.today)

    def situation(self, page: str) -> Situation:
        return Situation(page, self.content, self.actor, self.today, language())

    def save(self, page: str, answer: dict[str, Any]) -> None:
        """Keep the answer to `page` in the draft."""
        self.content = answered(self.content, page, answer, self.actor, on=self.today)
        drafts.save(self.draft_id, KIND, self.content, actor=self.actor)

    def address(self, page: str, *, from_check: bool = False) -> str:
        """Where `page` of this draft stands."""
        if page in _OWN_ADDRESS:
            found = reverse(f"first_contact:{page}", args=[self.draft_id])
        else:
            found = reverse("first_contact:page", args=[self.draft_id, page])
        return f"{found}?from=check" if from_check else found

    def after(self, page: str) -> str:
        """Where to go once `page` is answered: on in order, or back to where one came from."""
        if self.from_check:
            waiting = self.unanswered
            # A changed answer may bring new questions, or lead to the refusal.
            target = waiting[0] if waiting else self.course[-1]
            return self.address(target, from_check=target not in _OWN_ADDRESS)
        pages = self.course
        return self.address(pages[pages.index(page) + 1])

    def before(self, page: str) -> str:
        """Where "Back" leads."""
        if self.from_check:
            return self.address("check")
        pages = self.course
        here = pages.index(page)
        return self.address(pages[here - 1]) if here else reverse("first_contact:start")

    def resume(self) -> str:
        """The page to continue at: the first one not answered, the last one otherwise."""
        waiting = self.unanswered
        return self.address(waiting[0] if waiting else self.course[-1])

    def frame(self, page: str) -> dict[str, Any]:
        """What every page of the journey shows around its question."""
        parts = list(PARTS)
        part = part_of(page)
        return {
            "journey": self,
            "page": page,
            "back": self.before(page),
            "part": part,
            "part_number": parts.index(part) + 1,
            "parts": len(parts),
        }
