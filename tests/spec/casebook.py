"""A case written as a lawyer would tell it: one line an event, in order."""

from __future__ import annotations

from datetime import date
from typing import Any

from safeconduct.cases.model import Case
from safeconduct.cases.reading import read_case
from safeconduct.cases.standing import decide

WOMAN_OF_LAGOS = {
    "birth_date": "1984-05-01",
    "unaccompanied": False,
    "nationalities": ["NGA"],
    "residence_status": "illegal",
}
P5 = ("proceedings_pending", "willing_to_cooperate", "still_victim", "contact_broken")
P6 = ("proceedings_pending", "cooperating", "contact_broken", "no_threat")


class Told:
    """A case in the telling. ``then("2008-02-01", "detected", channel="control")``."""

    def __init__(self, offence: str = "trafficking", **person: Any) -> None:
        self.raw: dict[str, Any] = {
            "case": "told",
            "person": WOMAN_OF_LAGOS | person,
            "offence": offence,
            "events": [],
        }

    def then(self, day: str, kind: str, agency: str = "payoke", **data: Any) -> Told:
        """Something that happened, recorded on the evening of the same day."""
        data = {key.rstrip("_"): value for key, value in data.items()}
        if kind in ("detected", "assessed"):
            agency = "federal_police" if agency == "payoke" else agency
        self.raw["events"].append(
            {
                "id": f"e{len(self.raw['events']) + 1}",
                "type": kind,
                "happened_on": day,
                "recorded_at": f"{day}T20:00:00+01:00",
                "agency": agency,
                "data": data,
            }
        )
        return self

    def presumed_victim(self, day: str = "2008-02-01") -> Told:
        """Met at a control and assessed as a victim."""
        return self.then(day, "detected").then(day, "assessed", as_="victim")

    def guided(self, day: str = "2008-02-05", centre: str = "payoke") -> Told:
        """Taken in by a centre, contact with the suspects broken off."""
        return (
            self.then(day, "referred", centre=centre)
            .then(day, "guidance_started", centre=centre)
            .then(day, "contact_broken")
        )

    def issued(self, day: str, document: str) -> Told:
        """A document issued by the Immigration Office."""
        return self.then(day, "document_issued", "immigration_office", document=document)

    def confirmed(self, day: str, questions: tuple[str, ...], **other: bool) -> Told:
        """The magistrate answers yes to `questions`, unless said otherwise."""
        answers = dict.fromkeys(questions, True) | other
        return self.then(day, "confirmation_given", "public_prosecutor", answers=answers)

    @property
    def case(self) -> Case:
        """The case, checked as any other."""
        return read_case(self.raw)

    def on(self, day: str, **options: Any) -> dict[str, Any]:
        """What the law says on that day."""
        return decide(self.case, on=date.fromisoformat(day), reasons=False, **options)


def wants(answer: dict[str, Any], opening: str) -> list[tuple[str, str]]:
    """What is missing for an opening: rule and condition."""
    return [(entry["rule"], entry["what"]) for entry in answer["missing"].get(opening, [])]


def duty(answer: dict[str, Any], name: str) -> list[tuple[str, str | None, str]]:
    """The duties of that name: who owes it, by when, its state."""
    found = [entry for entry in answer["duties"] if entry["duty"] == name]
    return [(entry["owed_by"], entry["due"], entry["state"]) for entry in found]
