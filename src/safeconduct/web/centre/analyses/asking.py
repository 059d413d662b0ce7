"""What the analyst asks: a round, attributes and years, each from a list. Nothing else is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl
from django import forms
from django.http import QueryDict

from safeconduct.centre.analysis.phases import STEPS
from safeconduct.centre.attributes import ATTRIBUTES, CODE
from safeconduct.centre.charts.numbers import decimal
from safeconduct.centre.labels import column_label, label
from safeconduct.web.templatetags.words import language, say

_PERCENT = r"\A[0-9]{1,2}(?:[.,][0-9]{1,3})?\Z"
YEAR, QUARTER = "registered_year", "registered_quarter"
COLUMNS = tuple(name for name, each in ATTRIBUTES.items() if each.kind == CODE and name != QUARTER)
FIRST_COLUMN = "form"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, checked: `first` and `last` year, 0 for all there are; `wrong`: the share of
    links taken for wrong, None for what the linkage unit believes."""

    by: str = FIRST_COLUMN
    across: str = ""
    first: int = 0
    last: int = 0
    phase: str = STEPS[0]
    one: str = ""
    other: str = ""
    without: tuple[str, ...] = ()
    wrong: float | None = None


class Chooser(forms.Form):
    """The round; each page adds what else can be chosen on it. Unknown values are refused."""

    def __init__(self, data: QueryDict, rounds: Sequence[str], shown: str) -> None:
        self._standing = data.copy()
        super().__init__(self._standing)
        self._choose("round", "analyses-round", [(each, each) for each in rounds], shown)
        # Of one round there is nothing to choose, unless another was asked for.
        if len(rounds) < 2 and self._standing["round"] in ("", *rounds):
            self.fields["round"].widget = forms.HiddenInput()

    def _choose(
        self, name: str, key: str, choices: Sequence[tuple[str, str]], initial: str
    ) -> None:
        """A list to choose from, standing on `initial` where nothing was asked."""
        field = forms.ChoiceField(
            label=say(key),
            choices=choices,
            required=False,
            initial=initial,
            error_messages={"invalid_choice": say("analyses-not-in-list", field=say(key))},
        )
        self.fields[name] = field
        self._standing.setdefault(name, initial)

    def asked(self) -> Asked:
        """Errors: nothing; to be called on a form that is valid."""
        return Asked()


class ByColumn(Chooser):
    """An attribute, another one across it, and the years of registration."""

    def __init__(self, data: QueryDict, rounds: Sequence[str], shown: str, years: list[str]):
        super().__init__(data, rounds, shown)
        lang = language()
        columns = [(name, column_label(lang, name)) for name in COLUMNS]
        none = ("", say("analyses-across-none"))
        span = [(year, year) for year in years]
        self._choose("by", "analyses-by", columns, FIRST_COLUMN)
        self._choose("across", "analyses-across", [none, *columns], "")
        self._choose("from", "analyses-from", span, years[0] if years else "")
        self._choose("to", "analyses-to", span, years[-1] if years else "")

    def clean(self) -> None:
        chosen = self.cleaned_data
        if chosen.get("from") and chosen.get("to") and chosen["from"] > chosen["to"]:
            self.add_error("to", say("analyses-years-crossed"))
        if chosen.get("by") and chosen["by"] == chosen.get("across"):
            self.add_error("across", say("analyses-across-same"))

    def asked(self) -> Asked:
        chosen = self.cleaned_data
        return Asked(
            by=chosen["by"] or FIRST_COLUMN,
            across=chosen["across"],
            first=int(chosen["from"] or 0),
            last=int(chosen["to"] or 0),
        )


class OfPhase(Chooser):
    """Which phase the curve is of."""

    def __init__(self, data: QueryDict, rounds: Sequence[str], shown: str, steps: Sequence[str]):
        super().__init__(data, rounds, shown)
        choices = [(step, say(f"analyses-phase-{step}")) for step in steps]
        self._choose("phase", "analyses-phase", choices, steps[0] if steps else "")

    def asked(self) -> Asked:
        return Asked(phase=self.cleaned_data["phase"] or STEPS[0])


class TwoTotals(Chooser):
    """Two sources whose totals are held against each other, and whom to leave out of both."""

    def __init__(self, data: QueryDict, rounds: Sequence[str], shown: str, sources: Sequence[str]):
        super().__init__(data, rounds, shown)
        choices = [(source, label(language(), "source", source)) for source in sources]
        self._choose("one", "analyses-total-one", choices, sources[0] if sources else "")
        self._choose(
            "other", "analyses-total-other", choices, sources[1] if len(sources) > 1 else ""
        )

    def clean(self) -> None:
        chosen = self.cleaned_data
        if chosen.get("one") and chosen["one"] == chosen.get("other"):
            self.add_error("other", say("analyses-total-same"))

    def asked(self) -> Asked:
        return Asked(one=self.cleaned_data["one"], other=self.cleaned_data["other"])


class OfLinks(Chooser):
    """How many of the links made are taken for wrong; at first what the linkage unit believes."""

    def __init__(self, data: QueryDict, rounds: Sequence[str], shown: str, believed: float | None):
        super().__init__(data, rounds, shown)
        believed_text = "" if believed is None else decimal(100 * believed, language())
        wrong = say("analyses-wrong-not-a-share")
        self.fields["wrong"] = forms.RegexField(
            _PERCENT,
            required=False,
            label=say("analyses-wrong-links"),
            help_text=say("analyses-wrong-links-hint"),
            initial=believed_text,
            widget=forms.TextInput(attrs={"inputmode": "decimal"}),
            error_messages={"invalid": wrong},
        )
        self._believed = believed_text
        self._standing.setdefault("wrong", believed_text)

    def asked(self) -> Asked:
        typed = self.cleaned_data["wrong"]
        if typed in ("", self._believed):
            return Asked()
        return Asked(wrong=float(typed.replace(",", ".")) / 100)


def years_of(persons: pl.DataFrame) -> list[str]:
    """The years of registration that occur, the earliest first."""
    return [str(year) for year in persons[YEAR].drop_nulls().unique().sort()]


def codes_asked(data: Mapping[str, str]) -> dict[str, str]:
    """What of an address is a code we know, for the record of the look."""
    known = {*COLUMNS, *STEPS}
    return {name: data[name] for name in ("by", "across", "phase") if data.get(name, "") in known}
