"""The pages of the analyst: right figures with what they rest on, and clear where none are."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator

import pytest
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.store.models import AuditEntry
from safeconduct.web.centre.analyses.pages import ANALYSES
from safeconduct.words import LANGUAGES, say
from tests.integration.centre_analyses import made
from tests.integration.centre_analyses.made import CENTRES, POLICE, deliver, forms, link

pytestmark = pytest.mark.django_db(databases=["default", "centre"])


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(made.analyst())
    return client


def read(client: Client, page: str = "", lang: str = "en", status: int = 200) -> str:
    got = client.get(f"/{lang}/centre/analyses/{page}")
    assert got.status_code == status, page
    return re.sub(r"[ \n]+", " ", got.content.decode())


def rows(client: Client, page: str) -> list[dict[str, str]]:
    got = client.get(f"/en/centre/analyses/{page}")
    assert got.status_code == 200
    text = got.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def texts(page: str) -> Iterator[str]:
    """Every cell of the tables of a page."""
    for cell in re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", page):
        yield cell.strip()


def test_a_centre_to_which_nothing_was_delivered_says_so_on_every_page(client: Client) -> None:
    for page in ("", *(f"{each}/" for each in ANALYSES)):
        assert say("en", "analyses-no-rounds") in read(client, page)
    for each in ANALYSES:
        got = client.get(f"/en/centre/analyses/{each}/table.csv")
        assert (got.status_code, got["Location"]) == (302, f"/en/centre/analyses/{each}/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_answers_in_every_language_with_chart_table_and_sources(
    client: Client, lang: str
) -> None:
    made.small_round()
    for each in ANALYSES:
        page = read(client, f"{each}/", lang)
        assert say(lang, f"analyses-of-{each}") in page
        assert say(lang, "analyses-unreleased") in page
        assert say(lang, "feed-gap-refused_guidance") in page, each
        if "<svg" in page:
            assert 'role="img"' in page and "style=" not in page, each
            assert page.count("<caption") >= 2, each


def test_a_profile_counts_persons_and_says_of_how_many_nothing_is_known(client: Client) -> None:
    made.small_round()
    page = read(client, "profile/?by=form")
    sexual = say("en", "fc-form-sexual")
    # Fourteen persons; the form of one is known to neither service.
    assert "known of 13 of 14 persons, not known of 1" in page
    assert f"Most often: {sexual}, 7 persons" in page
    found = {each["form"]: each["persons"] for each in rows(client, "profile/table.csv?by=form")}
    assert found == {"sexual": "7", "labour": "4", "begging": "2"}


def test_a_profile_across_two_attributes_and_years_answers_what_was_chosen(client: Client) -> None:
    men = [{"sex": "male", "recorded_on": f"20{year}-03-01"} for year in (21, 22, 22, 23)]
    deliver("2025", POLICE, men)
    deliver("2025", POLICE, [{"sex": "female", "recorded_on": "2023-03-01"}] * 2, 11)
    asked = "by=sex&across=district&from=2022&to=2023"
    found = rows(client, f"profile/table.csv?{asked}")
    assert {(each["sex"], each["persons"]) for each in found} == {("male", "3"), ("female", "2")}
    trend = rows(client, "profile/table.csv?by=sex&table=trend")
    assert {each["sex"] for each in trend} == {"male"}


def test_the_map_and_its_table_hold_every_district_those_of_nobody_too(client: Client) -> None:
    deliver("2025", POLICE, [{"district": "liege"}] * 3 + [{"district": "abroad"}])
    page = read(client, "profile/?by=district", "fr")
    assert "CC BY 4.0" in page
    cells = list(texts(page))
    assert "Eupen" in cells and say("fr", "fc-where-abroad") in cells
    found = {
        each["district"]: each["persons"] for each in rows(client, "profile/table.csv?by=district")
    }
    assert (found["liege"], found["eupen"], found["abroad"]) == ("3", "0", "1")
    assert len(found) == 13


def test_who_is_lost_on_the_way_is_counted_with_the_links_that_were_missed(client: Client) -> None:
    made.small_round(recall=0.9)
    page = read(client, "dropout/")
    assert "Of 12 detected persons, 4 are on no list of a reception centre" in page
    assert say("en", "analyses-missed", share="10.0\N{NO-BREAK SPACE}%") in page
    (found,) = rows(client, "dropout/table.csv")
    assert (found["linked"], found["share_mended"]) == ("8", "0.7407")


def test_lists_that_share_nobody_have_no_estimate_and_the_page_says_why(client: Client) -> None:
    deliver("2025", POLICE, forms("sexual"))
    deliver("2025", CENTRES, forms("labour"), 101)
    link("2025", {(POLICE, 1): 1, (CENTRES, 101): 2})
    refused = say("en", "analyse-no-overlap", where=say("en", "analyses-this-round", round="2025"))
    assert refused in read(client, "hidden/")
    assert client.get("/en/centre/analyses/hidden/table.csv").status_code == 302
    apart = f"{say('en', f'feed-actor-{POLICE}')} + {say('en', f'feed-actor-{CENTRES}')}"
    assert say("en", "analyses-apart", pairs=apart) in read(client, "overlap/")


def test_one_source_alone_or_nothing_linked_is_said_and_no_error(client: Client) -> None:
    deliver("2025", POLICE, forms("sexual", "labour"))
    for each in ANALYSES:
        page = read(client, f"{each}/")
        assert say("en", "analyses-not-linked-yet") in page, each
    round_ = say("en", "analyses-this-round", round="2025")
    assert say("en", "analyse-one-list", where=round_) in read(client, "hidden/")
    # In words: no code of ours stands in it.
    centres, police = (say("en", f"feed-actor-{each}") for each in (CENTRES, POLICE))
    assert f'no list "{centres}", expected one of {police}'.replace('"', "&quot;") in read(
        client, "dropout/"
    )


def test_the_estimate_says_its_interval_its_model_and_what_missed_links_do(client: Client) -> None:
    deliver("2025", POLICE, forms(*["sexual"] * 60))
    deliver("2025", CENTRES, forms(*["sexual"] * 50), 101)
    persons = {(POLICE, number): number for number in range(1, 61)}
    link("2025", persons | {(CENTRES, 100 + number): 30 + number for number in range(1, 51)}, 0.9)
    found = {each["what"]: each for each in rows(client, "hidden/table.csv")}
    assert found["seen"]["persons"] == "80"
    # Two lists, no dependence can be told: 60 × 50 / 30.
    assert found["estimated"]["persons"] == "100"
    assert int(found["estimated"]["low95"]) < 100 < int(found["estimated"]["high95"])
    assert int(found["mended"]["persons"]) < 100
    page = read(client, "hidden/")
    assert say("en", "analyse-hidden-no-pairs") in page and "500 repetitions" in page
    assert say("en", "analyses-bias") in page


def test_wrong_links_stand_at_what_is_believed_and_can_be_entered(client: Client) -> None:
    deliver("2025", POLICE, forms(*["sexual"] * 60))
    deliver("2025", CENTRES, forms(*["sexual"] * 50), 101)
    persons = {(POLICE, number): number for number in range(1, 61)}
    persons |= {(CENTRES, 100 + number): 30 + number for number in range(1, 51)}
    link("2025", persons, recall=0.9, precision=0.95)
    asked = {"believed": "", "none": "&wrong=0", "many": "&wrong=20,0"}
    pages = {name: read(client, f"hidden/?round=2025{more}") for name, more in asked.items()}
    share = {"believed": "5.0\N{NO-BREAK SPACE}%", "many": "20.0\N{NO-BREAK SPACE}%"}
    assert 'value="5.0"' in pages["believed"]
    assert say("en", "analyses-wrong-believed", share=share["believed"]) in pages["believed"]
    assert say("en", "analyses-wrong-none") in pages["none"]
    assert say("en", "analyses-wrong-entered", share=share["many"]) in pages["many"]
    refused = read(client, "hidden/?round=2025&wrong=many", status=422)
    assert say("en", "analyses-wrong-not-a-share") in refused
    # Fewer true links are fewer people on both lists, and so more in all.
    found = {
        name: int(rows(client, f"hidden/table.csv?round=2025{asked[name]}")[2]["persons"])
        for name in ("none", "believed", "many")
    }
    assert found["none"] < found["believed"] < found["many"]
    assert say("en", "analyses-links-carried", draws=25) in pages["none"]


def test_two_totals_are_led_from_one_to_the_other_without_a_rest(client: Client) -> None:
    made.small_round()
    page = f"totals/table.csv?one={POLICE}&other={CENTRES}"
    steps = [(int(each["change"]), int(each["after"])) for each in rows(client, page)]
    assert steps == [(0, 12), (-4, 8), (2, 10), (0, 10)]
    published = rows(client, "totals/table.csv?table=published")
    assert [int(each["change"]) for each in published] == [0, -106, 0]


def test_signals_say_at_which_look_and_among_how_many(client: Client) -> None:
    quiet = [{"form": "labour", "recorded_on": f"20{year}-{month}-10"}
             for year in (22, 23) for month in ("02", "05", "08", "11")]  # fmt: skip
    loud = [{"form": "begging", "recorded_on": "2023-11-10"}] * 12
    deliver("2025", POLICE, [*quiet, *loud])
    page = read(client, "signals/")
    assert "look 4 of 4" in page and "4th quarter of 2023" in page
    assert say("en", "fc-form-begging") in page
    assert rows(client, "signals/table.csv")[0]["count"] == "12"


def test_a_question_or_a_kind_of_file_that_is_none_is_not_there(client: Client) -> None:
    for page in ("persons/", "profile/table.xlsx", "0/table.csv"):
        read(client, page, status=404)


@pytest.mark.parametrize(
    "asked",
    [
        "round=1999",
        "round=<script>",
        "by=family_name",
        "by=form&across=form",
        "from=2023&to=2022",
        "from=2019;--",
    ],
)
def test_what_is_in_no_list_is_refused_beside_its_box_and_never_said_again(
    client: Client, asked: str
) -> None:
    deliver("2025", POLICE, [{"recorded_on": f"20{year}-03-01"} for year in (22, 23)])
    page = read(client, f"profile/?{asked}", status=422)
    assert "govuk-error-summary" in page
    assert "script>" not in page.split("<main", 1)[1].split("</main>", 1)[0]
    assert "family_name" not in page.split("<main", 1)[1]
    assert client.get(f"/en/centre/analyses/profile/table.json?{asked}").status_code == 302


def test_what_is_taken_along_says_that_it_is_not_released_and_runs_nowhere(client: Client) -> None:
    made.small_round()
    got = client.get("/en/centre/analyses/profile/table.csv?by=age_band")
    assert (
        got["Content-Disposition"] == 'attachment; filename="unreleased-profile-persons-2025.csv"'
    )
    assert "\n=" not in got.content.decode() and '"by","' not in got.content.decode()
    answer = json.loads(client.get("/en/centre/analyses/profile/table.json").content)
    assert (answer["round"], answer["released"]) == ("2025", False)
    assert answer["answers"][0]["answer"]["unknown"] == 1
    assert {each["source"] for each in answer["coverage"]} == {POLICE, CENTRES}


def test_every_look_is_recorded_with_codes_and_no_page_shows_a_number(client: Client) -> None:
    made.small_round()
    before = AuditEntry.objects.count()
    shown = "".join(read(client, f"{each}/") for each in ANALYSES)
    looks = AuditEntry.objects.filter(deed="centre.analysis.look", purpose="centre_analysis")
    assert {each.details["analysis"] for each in looks} == set(ANALYSES)
    assert AuditEntry.objects.count() == before + len(ANALYSES)
    # Neither a record's number nor a person's stands anywhere.
    assert "0" * 20 not in shown


def test_a_new_delivery_or_linkage_is_seen_at_once(client: Client) -> None:
    deliver("2025", POLICE, forms("sexual"))
    assert "1 persons in 1 records" in read(client)
    deliver("2025", CENTRES, forms("sexual"), 101)
    assert "2 persons in 2 records" in read(client)
    link("2025", {(POLICE, 1): 1, (CENTRES, 101): 1})
    assert "1 persons in 2 records" in read(client)


def test_the_number_of_queries_does_not_grow_with_the_round(client: Client) -> None:
    def asked(page: str) -> int:
        read(client, page)
        with (
            CaptureQueriesContext(connections["centre"]) as centre,
            CaptureQueriesContext(connections["default"]) as own,
        ):
            read(client, page)
        return len(centre) + len(own)

    made.small_round("2024")
    few = [asked(f"{each}/") for each in ANALYSES]
    deliver("2024", POLICE, forms(*["sexual", "labour"] * 40), 1001)
    assert [asked(f"{each}/") for each in ANALYSES] == few
    assert max(few) <= 40
