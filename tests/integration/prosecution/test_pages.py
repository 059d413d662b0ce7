"""The pages of a dossier, and its calls: what is wrong is said, and comes back filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from safeconduct.actions.prosecution import changes, dossiers
from safeconduct.store.models import Event
from safeconduct.words import say
from tests.integration.prosecution.conftest import ELSEWHERE, FEDERAL, PROSECUTOR, Cast, version

pytestmark = pytest.mark.django_db
LANG = "nl"
FORM = {"number": "AN37/1", "title": "Bar", "state": "trial", "form": "begging"}
DAY = {"opened_on_day": "1", "opened_on_month": "2", "opened_on_year": "2008"}


def _client(cast: Cast, who: str = PROSECUTOR) -> Client:
    client = Client()
    client.force_login(cast.people[who])
    return client


def _at(dossier: UUID, *more: str) -> str:
    return "/".join(("", LANG, "prosecution", str(dossier), *more, ""))


def test_a_dossier_is_opened_on_its_page_once(cast: Cast) -> None:
    client = _client(cast)
    wrong = client.post(f"/{LANG}/prosecution/new/", FORM | {"title": ""} | DAY)
    assert wrong.status_code == 422
    assert 'value="AN37/1"' in wrong.text and say(LANG, "dossier-title") in wrong.text
    made = client.post(f"/{LANG}/prosecution/new/", FORM | DAY)
    assert made.status_code == 302
    again = client.post(f"/{LANG}/prosecution/new/", FORM | DAY)
    assert again.status_code == 422 and say(LANG, "dossier-number-taken") in again.text
    listed = client.get(f"/{LANG}/prosecution/")
    assert "AN37/1" in listed.text and say(LANG, "dossier-weights") in listed.text


def test_every_part_has_its_page_and_the_dossier_shows_it(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, client = opened(), _client(cast)
    sent: dict[tuple[str, ...], dict[str, Any]] = {
        ("about",): {"title": "Kade", "state": "trial", "form": "economic"},
        ("criteria",): _criteria() | {"violence": "yes", "violence_reason": "Messen."},
        ("departure",): {"departure": "first", "reason": "De zitting nadert."},
        ("suspect",): {
            "kind": "legal",
            "name": "Kade bv",
            "role": "employer",
            "charges": ["trafficking"],
        },
        ("victim",): {"reference": cast.hers.lower(), "duress": ["false_papers"]},
        ("facts",): _facts() | {"acts_recruit": "yes"},
        ("step", "fact-purposes_begging"): {"state": "asked", "note": "Verhoor."},
        ("money",): _day("on") | {"kind": "seizure", "what": "Wagen", "amount": "12.500,50"},
        ("ruling",): _day("on") | {"what": "charged_trafficking"},
        ("federal",): {"federal": "shared"},
    }
    sent["money",]["by"] = "police"
    for at, (part, form) in enumerate(sent.items(), start=1):
        assert client.get(_at(dossier, *part)).status_code == 200, part
        answer = client.post(_at(dossier, *part), form | {"began_from": str(at)})
        assert answer.status_code == 302, (part, answer.text)
    page = client.get(_at(dossier)).text
    for shown in ("Messen.", "De zitting nadert.", "Kade bv", cast.hers, "Verhoor.", "12.500,50"):
        assert shown in page, shown
    assert say(LANG, "dossier-first-a-victim") in page
    read = dossiers.read(dossier, actor=cast.actor(PROSECUTOR)).whole
    for part, which in (
        ("strike-suspect", str(read.suspects[0].id)),
        ("strike-victim", cast.hers),
        ("strike-money", str(read.money[0].id)),
    ):
        assert client.get(_at(dossier, part, which)).status_code == 200
        at = version(dossier, cast.actor(PROSECUTOR))
        assert client.post(_at(dossier, part, which), {"began_from": at}).status_code == 302
        assert client.get(_at(dossier, part, which)).status_code == 404
    assert "Kade bv" not in client.get(_at(dossier)).text


@pytest.mark.parametrize(
    ("part", "form", "field"),
    [
        ("criteria", {"violence": "yes"}, "violence_reason"),
        ("departure", {"departure": "last"}, "reason"),
        ("money", {"amount": "-5", "kind": "asset", "what": "x", "by": "court"}, "amount"),
        ("money", {"amount": "1.000.00", "kind": "asset", "what": "x", "by": "court"}, "amount"),
        ("suspect", {"kind": "natural", "role": "king", "name": "Q"}, "role"),
        ("victim", {"reference": "2222-2222"}, "reference"),
        ("facts", {"victims": "0"}, "victims"),
        ("ruling", {"what": "convicted", "on": "2007-01-01"}, "on"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    cast: Cast, opened: Callable[..., UUID], part: str, form: dict[str, str], field: str
) -> None:
    dossier = opened()
    begin = {"criteria": _criteria(), "facts": _facts(), "money": _day("on")}.get(part, {})
    answer = _client(cast).post(_at(dossier, part), begin | form | {"began_from": "1"})
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    for name, value in form.items():
        assert str(answer.context["form"][name].value()) == value
    assert version(dossier, cast.actor(PROSECUTOR)) == 1


def test_two_people_at_once_the_second_sees_what_the_first_did_and_keeps_their_words(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, client = opened(), _client(cast)
    changes.set_step(dossier, 1, "means-asset", "asked", "De bank.", actor=cast.actor(PROSECUTOR))
    form = {"departure": "first", "reason": "De zitting nadert."}
    late = client.post(_at(dossier, "departure"), form | {"began_from": "1"})
    assert late.status_code == 409
    assert "De bank." in late.text and "De zitting nadert." in late.text
    assert 'name="began_from" value="2"' in late.text
    assert client.post(_at(dossier, "departure"), form | {"began_from": "2"}).status_code == 302


def test_a_dossier_of_another_office_is_like_none(cast: Cast, opened: Callable[..., UUID]) -> None:
    dossier = opened()
    for who in (ELSEWHERE, FEDERAL, "police who met her", "centre that guides her"):
        client = _client(cast, who)
        for address in (_at(dossier), _at(dossier, "criteria"), _at(dossier, "about", "x")):
            assert client.get(address).status_code == 404, (who, address)
            assert client.post(address, {}).status_code in (404, 405)
    read = dossiers.read(dossier, actor=cast.actor(PROSECUTOR)).whole.dossier
    changes.tell_federal(read, 1, "shared", actor=cast.actor(PROSECUTOR))
    federal = _client(cast, FEDERAL)
    assert federal.get(_at(dossier)).status_code == 200
    assert federal.get(_at(dossier, "criteria")).status_code == 404
    assert say(LANG, "dossier-figures") in federal.get(f"/{LANG}/prosecution/figures/").text


def test_a_program_reads_a_dossier_for_its_purpose_and_records_a_judgment(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, client = opened(), _client(cast)
    actor = cast.actor(PROSECUTOR)
    changes.link_victim(dossier, 1, cast.hers, [], actor=actor)
    address, given = f"/api/v1/dossiers/{dossier}", {"Purpose": "prosecution"}
    assert client.get(address, headers={"Purpose": "case_work"}).status_code == 400
    told = client.get(address, headers=given).json()
    assert told["victims"][0]["reference"] == cast.hers and told["version"] == 2
    [row] = client.get("/api/v1/dossiers", headers=given).json()
    assert row["ranking"] == {
        "place": 1, "best": 1, "worst": 1, "stands": 1, "least": 0, "most": 6,
    }  # fmt: skip
    body = {"what": "convicted", "on": "2008-12-01", "version": 1}
    post = {"content_type": "application/json", "headers": given}
    before = Event.objects.count()
    assert client.post(f"{address}/rulings", body, **post).status_code == 409
    early = body | {"version": 2, "on": "2008-01-01"}
    assert client.post(f"{address}/rulings", early, **post).status_code == 422
    assert Event.objects.count() == before
    done = client.post(f"{address}/rulings", body | {"version": 2}, **post)
    assert done.json() == {"cases": [cast.hers], "elsewhere": 0, "waits": False}
    assert Event.objects.count() == before + 1
    other = _client(cast, ELSEWHERE)
    assert other.get(address, headers=given).status_code == 404
    assert _client(cast, "criminal policy").get(address, headers=given).status_code == 404


def _criteria() -> dict[str, str]:
    names = "young_victims dignity violence organisation social_impact persistence".split()
    return dict.fromkeys(names, "unknown")


def _facts() -> dict[str, str]:
    return _day("date") | {"victims": "2"}


def _day(name: str) -> dict[str, str]:
    return {f"{name}_day": "5", f"{name}_month": "3", f"{name}_year": "2008"}


def test_a_case_says_first_of_all_a_victim_to_the_magistrate_of_its_dossier(
    cast: Cast, opened: Callable[..., UUID]
) -> None:
    dossier, actor = opened(), cast.actor(PROSECUTOR)
    changes.link_victim(dossier, 1, cast.hers, ["false_papers"], actor=actor)
    address = f"/{LANG}/cases/{cast.hers}/"
    page = _client(cast).get(address).text
    assert say(LANG, "dossier-first-a-victim") in page and _at(dossier) in page
    assert say(LANG, "dossier-duress-false_papers") in page
    for other in ("police who met her", FEDERAL):
        assert _at(dossier) not in _client(cast, other).get(address).text
