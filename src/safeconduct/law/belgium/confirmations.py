"""What the magistrate confirms, and what stands against a next document.

> In the course of this period the Public Prosecutor or the Labour Auditor has to confirm to the
> Immigration Service that: the legal procedure is still pending; the person concerned is still
> willing to cooperate; the person concerned can still be considered as a victim of trafficking in
> human beings; the person concerned has broken off all contacts with the suspected offenders.
> (S1 3.2.3, second phase: P-5)

> […] provided that the Public Prosecutor or the Labor Auditor confirms that: the legal procedure
> is still pending; the person concerned is cooperating to the legal procedure; the person
> concerned has broken off all contacts with the suspected offenders; the person concerned cannot
> be considered as a potential threat to public order or to national security.
> (S1 3.2.3, third phase: P-6)

An answer counts for the next document only when given after the current one was issued; any
answer "no", whichever set it belongs to, stands in the way (P-12).
"""

from __future__ import annotations

from safeconduct.law.engine.nodes import And, Condition, Fact, Node
from safeconduct.law.engine.rules import rule

from . import facts as f

_P5 = {
    "proceedings_pending": f.PROCEEDINGS_PENDING,
    "willing_to_cooperate": f.WILLING_TO_COOPERATE,
    "still_victim": f.STILL_VICTIM,
    "contact_broken": f.ANSWER_CONTACT_BROKEN,
}
_P6 = {
    "proceedings_pending": f.PROCEEDINGS_PENDING,
    "cooperating": f.COOPERATING,
    "contact_broken": f.ANSWER_CONTACT_BROKEN,
    "no_threat": f.NO_THREAT,
}


def _confirmed(code: str, question: str, answer: Fact) -> Node:
    return Condition(code, question, "magistrate", answer)


def _not_denied(code: str, question: str, answer: Fact) -> Node:
    return Condition(code, question, "magistrate", ~(answer.known() & ~answer))


def _answers(
    code: str, required: dict[str, Fact], other_code: str, others: dict[str, Fact]
) -> Node:
    own = [_confirmed(code, question, answer) for question, answer in required.items()]
    denials = [
        _not_denied(other_code, question, answer)
        for question, answer in others.items()
        if question not in required
    ]
    return And((*own, *denials))


REGISTRATION_CONFIRMED = rule("P-5", "registration_confirmed", _answers("P-5", _P5, "P-6", _P6))
"""The four questions of the registration phase, answered since the current certificate."""

RESIDENCE_CONFIRMED = rule("P-6", "residence_confirmed", _answers("P-6", _P6, "P-5", _P5))
"""The four questions of temporary residence, answered since the current document."""

NO_THREAT = Condition("D-2", "no_threat", "magistrate", ~f.THREAT)
NO_OBJECTION = And(
    (
        NO_THREAT,
        Condition("D-3", "cooperation", "magistrate", ~f.STOPPED),
        Condition("D-4", "proceedings_pending", "magistrate", ~f.PROCEEDINGS_ENDED),
        Condition("D-5", "genuine_cooperation", "magistrate", ~f.FRAUD),
    )
)
"""No ground of D-2 to D-5 recorded since the procedure began, unless corrected or, for D-3,
followed by a new statement (P-12)."""
