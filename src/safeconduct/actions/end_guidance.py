"""A centre ends its guidance; without that of another approved centre C-2 is no longer met."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import closed, fact
from safeconduct.actions.start_guidance import guided_here


def _law(now: Situation, _value: str) -> Opening:
    return fact("C-2") if guided_here(now) else closed("C-2", "needs-guidance-here", "from-centre")


def _entry(now: Situation, _answers: Answers) -> Entry:
    return Entry("guidance_ended", {"centre": now.actor.agency})


ACT = Act("end-guidance", ("guidance_ended",), _law, _entry)
