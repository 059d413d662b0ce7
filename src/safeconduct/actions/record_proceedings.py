"""What happens in court: charges, judgment, the end of the proceedings, loss of cooperation.

Charges that state trafficking or serious smuggling, or a conviction, open unlimited residence
(P-7); the end of the proceedings and the loss of cooperation are grounds of D-3 to D-5.
"""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import fact

_WHAT: dict[str, tuple[Entry, str]] = {
    "charged_trafficking": (Entry("charges_filed", {"includes": "trafficking"}), "P-7"),
    "charged_smuggling": (Entry("charges_filed", {"includes": "serious_smuggling"}), "P-7"),
    "charged_other": (Entry("charges_filed", {"includes": "other"}), "P-7"),
    "convicted": (Entry("judgment", {"conviction": True}), "P-7"),
    "not_convicted": (Entry("judgment", {"conviction": False}), "P-7"),
    "ended": (Entry("proceedings_ended"), "D-4"),
    "cooperation_stopped": (Entry("cooperation_stopped"), "D-3"),
    "cooperation_fraudulent": (Entry("cooperation_found_fraudulent"), "D-5"),
    "complaint_unfounded": (Entry("complaint_found_unfounded"), "D-5"),
}


def _choice(_now: Situation) -> Field:
    return Field("proceedings", tuple(_WHAT))


def _law(_now: Situation, value: str) -> Opening:
    return fact(_WHAT[value][1])


def _entry(_now: Situation, answers: Answers) -> Entry:
    return _WHAT[answers["proceedings"]][0]


_TYPES = tuple(dict.fromkeys(entry.type for entry, _rule in _WHAT.values()))
ACT = Act("record-proceedings", _TYPES, _law, _entry, choice=_choice)
