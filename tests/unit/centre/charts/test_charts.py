"""Charts can be read by everybody: out loud, in print, without colour, under a strict policy."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.analysis.profile import profile
from safeconduct.centre.analysis.survival import survival
from safeconduct.centre.charts.district_map import boundaries
from safeconduct.centre.charts.drawing import Chart, Words, mark, ticks, wrapped
from safeconduct.centre.charts.figures import (
    profile_bars,
    profile_map,
    profile_trend,
    survival_curve,
)
from safeconduct.centre.charts.places import Housed, place_bars
from safeconduct.words import LANGUAGES, say

SVG = "{http://www.w3.org/2000/svg}"
NASTY = '"><script>alert(1)</script>&<b style="x">'
RECORDS = pl.DataFrame(
    {
        "form": ["labour"] * 12 + ["sexual"] * 7 + [NASTY] * 2 + [None],
        "year": [str(2016 + n % 4) for n in range(22)],
        "district": ["liege"] * 10 + ["antwerpen"] * 7 + ["abroad"] * 3 + [None, None],
        "from": [date(2020, 1, 1) + timedelta(days=n) for n in range(22)],
        "to": [date(2020, 3, 1) + timedelta(days=9 * n) if n % 3 else None for n in range(22)],
        "outcome": ["returned", NASTY] * 11,
    }
)


KEPT_BACK = Housed("House", None, None, "fewer than 5 taken", ("fewer than 5", "not told"))


def places(*rows: Housed) -> Chart:
    words = Words("Places", "7 taken, 2 free", "of a centre", "all", "counted")
    head = ("Where", "Taken", "Free")
    return place_bars(words, rows, head=head, axis="Places", tick=lambda value: f"{value:.0f}")


def charts(lang: str = "en") -> dict[str, Chart]:
    by_form = profile(RECORDS, ["form"], period="year")
    waited = survival(RECORDS, "from", "to", until=date(2020, 12, 1), outcome="outcome")
    return {
        "bars": profile_bars(by_form, lang, "Belgians are not in it"),
        "trend": profile_trend(by_form, lang),
        "map": profile_map(profile(RECORDS, ["district"]), lang),
        "survival": survival_curve(waited, "from", "to", lang),
        "places": places(Housed(NASTY, 7, 2, "7 taken, 2 free", ("7", "2")), KEPT_BACK),
    }


def root(chart: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(chart.svg)  # noqa: S314  made here


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_chart_is_read_out_with_a_title_and_what_it_shows(lang: str) -> None:
    for kind, chart in charts(lang).items():
        svg = root(chart)
        assert svg.get("role") == "img"
        names = {svg[0].get("id"): svg[0], svg[1].get("id"): svg[1]}
        read = [names[part] for part in (svg.get("aria-labelledby") or "").split()]
        assert [part.tag for part in read] == [f"{SVG}title", f"{SVG}desc"], kind
        assert all(part.text and part.text.strip() for part in read)
        assert chart.words.denominator and chart.words.coverage and chart.words.uncertainty


def test_no_chart_needs_what_a_content_policy_forbids() -> None:
    for chart in charts().values():
        for element in root(chart).iter():
            assert element.tag.removeprefix(SVG) not in {"script", "style", "foreignObject", "a"}
            forbidden = [
                name
                for name in element.attrib
                if name == "style" or name.startswith("on") or name.endswith("href")
            ]
            assert forbidden == []


def test_what_stands_in_the_records_is_shown_as_text_and_nothing_else() -> None:
    said = [element.text for element in root(charts()["bars"]).iter(f"{SVG}text")]
    assert NASTY in said


def test_the_table_beside_a_chart_holds_its_figures() -> None:
    chart = charts()["bars"]
    assert chart.head == ("form", "persons", "95\N{NO-BREAK SPACE}%")
    assert chart.rows[0][:2] == ("labour", "12")
    said = {element.text for element in root(chart).iter(f"{SVG}text")}
    assert {row[1] for row in chart.rows} <= said
    assert chart.words.coverage == "Coverage: Belgians are not in it"
    assert "declared" in charts()["trend"].words.coverage


def test_curves_are_told_apart_without_colour() -> None:
    courses = list(root(charts()["survival"]).iter(f"{SVG}polyline"))
    assert len({line.get("stroke-dasharray") for line in courses}) == len(courses) == 3
    assert len({line.get("stroke") for line in courses}) == 1


def test_the_map_has_every_district_with_its_number_and_keeps_what_is_abroad() -> None:
    chart = charts()["map"]
    rows = {row[0]: row[1] for row in chart.rows}
    assert len(boundaries()["districts"]) == 12
    assert rows["Liège"] == "10" and rows["Namur"] == "0" and rows["Abroad"] == "3"
    said = [element.text for element in root(chart).iter(f"{SVG}text")]
    assert said.count("0") == 10
    assert any("CC BY 4.0" in (text or "") for text in said)


def test_every_chart_but_the_map_is_narrow_enough_for_a_telephone() -> None:
    widths = {kind: float(root(chart).get("width", "0")) for kind, chart in charts().items()}
    assert widths.pop("map") <= 600
    assert max(widths.values()) <= 400


def test_a_long_name_goes_on_below_and_stays_whole() -> None:
    long = "labour in conditions that are contrary to human dignity, in agriculture"
    lines = wrapped(long, 200)
    assert len(lines) > 1 and " ".join(lines) == long
    found = profile(RECORDS.with_columns(pl.lit(long).alias("form")), ["form"])
    said = [element.text or "" for element in root(profile_bars(found, "en")).iter(f"{SVG}text")]
    assert long in " ".join(said) and long not in said


def test_bars_of_two_attributes_stand_in_groups_and_the_table_says_both() -> None:
    chart = profile_bars(profile(RECORDS, ["form", "district"]), "en")
    said = [element.text for element in root(chart).iter(f"{SVG}text")]
    assert said.count("labour") == said.count("sexual") == 1
    assert {row[0] for row in chart.rows} >= {"labour × liege", "sexual × antwerpen"}


def test_a_chart_says_its_finding_to_whom_it_is_read_out() -> None:
    said = {kind: root(chart)[1].text or "" for kind, chart in charts().items()}
    assert said["bars"].startswith("Most often: labour, 12 persons")
    assert said["map"].startswith("Most often: Liège, 10 persons")
    assert said["trend"].startswith(say("en", "analyses-trend-none"))
    assert said["survival"].startswith("Half have got there after")


def test_a_curve_is_drawn_as_long_as_something_happens_and_told_to_its_end() -> None:
    days = pl.DataFrame(
        {
            "from": [date(2020, 1, 1)] * 40,
            "to": [date(2020, 1, 1) + timedelta(days=n % 20) if n else None for n in range(40)],
        }
    )
    chart = survival_curve(survival(days, "from", "to", until=date(2023, 1, 1)), "a", "b", "en")
    places = [element.text for element in root(chart).iter(f"{SVG}text")]
    assert "30" in places and "1,000" not in places
    assert chart.rows[-1][1] == "1,096"


def test_neighbours_on_the_map_share_their_border() -> None:
    corners = {
        code: {tuple(point) for ring in rings for point in ring}
        for code, rings in boundaries()["districts"].items()
    }
    for one, other in (("liege", "namur"), ("antwerpen", "limburg"), ("brussel", "leuven")):
        assert len(corners[one] & corners[other]) > 10


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_hold_the_whole_range_in_even_steps(low: float, length: float) -> None:
    found = ticks(low, low + length)
    assert found[0] <= low + 1e-6 * length and found[-1] >= (low + length) - 1e-6 * length
    assert 3 <= len(found) <= 13


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_any_text_stays_the_text_it_is(text: str) -> None:
    element = ElementTree.fromstring(mark("text", text, id=text))  # noqa: S314  made here
    assert (element.text or "") == text and element.get("id", "") == text
    assert not re.search("<(?!/?text)", mark("text", text, id=text))


def test_what_is_kept_back_has_neither_bar_nor_axis() -> None:
    told, kept = (
        root(each) for each in (places(Housed("A", 1, 0, "", ("1", "0"))), places(KEPT_BACK))
    )
    assert len(told.findall(f".//{SVG}rect")) == 4
    # Whole places at the axis, each once.
    marks = [each.text for each in told.iter(f"{SVG}text") if (each.text or "").isdigit()]
    assert marks == ["0", "1", "2", "3", "4", "5"]
    assert not kept.findall(f".//{SVG}rect") and not kept.findall(f".//{SVG}line")
    assert places(KEPT_BACK).rows == (("House", "fewer than 5", "not told"),)
