"""The pages of a plan: what is kept, what is said beside a field, and that nothing is lost."""

from __future__ import annotations

import pytest

from safeconduct.actions import shelter
from safeconduct.actions.assistance import goals, plan, will
from safeconduct.cases.reading import today
from safeconduct.words import say
from tests.integration.assistance.conftest import Browse, Town, form, in_days

pytestmark = pytest.mark.django_db
ADDRESS, HOUSE = "Qxstreet 9", "Qxhouse"


def at(town: Town, rest: str = "") -> str:
    return f"/en/assistance/cases/{town.reference}/{rest}"


def test_a_plan_is_begun_from_the_case_and_ends_not_before_it_begins(
    guided: Town, browse: Browse
) -> None:
    client = browse(guided.payoke)
    assert at(guided) in client.get(f"/en/cases/{guided.reference}/").text
    assert say("en", "plan-none") in client.get(at(guided)).text
    sent = form(since=today(), until=in_days(-1), language="ti", written_in="fr")
    refused = client.post(at(guided, "terms/"), sent)
    assert refused.status_code == 422
    assert say("en", "plan-wrong-ends-early") in refused.text
    # What was typed is still there.
    assert f'value="{in_days(-1).year}"' in refused.text and 'value="ti" selected' in refused.text
    kept = client.post(at(guided, "terms/"), sent | form(until=in_days(90)), follow=True)
    assert say("en", "plan-kept") in kept.text
    found = plan.read(guided.reference, actor=guided.payoke)
    assert found is not None and found.terms.language == "ti"
    assert [each.kind for each in found.receptions] == ["ambulant"]


def test_goals_and_steps_are_set_reached_and_dropped(planned: Town, browse: Browse) -> None:
    client, reference = browse(planned.payoke), planned.reference
    bad = form(area="legal", text="Qxgoal", since=in_days(-9), until=in_days(5))
    refused = client.post(at(planned, "goals/"), bad)
    assert refused.status_code == 422 and "Qxgoal" in refused.text
    assert say("en", "plan-wrong-before-whole") in refused.text
    client.post(at(planned, "goals/"), bad | form(since=today()))
    found = plan.read(reference, actor=planned.payoke)
    assert found is not None
    [goal] = found.goals
    steps = at(planned, f"goals/{goal.id}/steps/")
    step = form(text="Qxstep", worker=planned.payoke.user_id, since=today(), until=in_days(9))
    late = client.post(steps, step)
    assert late.status_code == 422 and say("en", "plan-wrong-after-whole") in late.text
    client.post(steps, step | form(until=in_days(2)))
    found = plan.read(reference, actor=planned.payoke)
    assert found is not None
    [made] = found.goals[0].steps
    ending = at(planned, f"steps/{made.id}/")
    without = client.post(ending, {"state": "dropped", "seen": "open", **form(on=today())})
    assert without.status_code == 422 and say("en", "plan-wrong-no-reason") in without.text
    sent = {"state": "dropped", "seen": "open", "reason": "Qxwhy", **form(on=today())}
    assert client.post(ending, sent).status_code == 302
    # A colleague who still saw it open overwrites nothing unseen.
    stale = client.post(ending, {"state": "reached", "seen": "open", **form(on=today())})
    assert stale.status_code == 422 and say("en", "plan-wrong-changed") in stale.text
    assert 'name="seen" value="dropped"' in stale.text
    client.post(at(planned, f"goals/{goal.id}/"), form(state="reached", on=today(), seen="open"))
    page = client.get(at(planned)).text
    for word in ("Qxgoal", "Qxstep", "Qxwhy", say("en", "plan-state-reached")):
        assert word in page
    assert 'lang="nl" dir="auto"' in page
    # A goal that is reached takes no more steps until it is opened again.
    assert client.get(steps).status_code == 302
    with pytest.raises(plan.Wrong):
        goals.set_step(reference, goal.id, "x", today(), None, None, actor=planned.payoke)


def test_the_person_consents_withdraws_and_decides_on_civil_action(
    planned: Town, browse: Browse
) -> None:
    client = browse(planned.payoke)
    early = client.post(at(planned, "consent/"), form(on=in_days(1)))
    assert early.status_code == 422 and say("en", "plan-wrong-not-yet") in early.text
    client.post(at(planned, "consent/"), form(on=today()))
    assert say("en", "plan-consent-withdraw", reference=planned.reference) in (
        client.get(at(planned, "consent/")).text
    )
    # A colleague whose page still asked for the consent takes nothing back by it.
    late = client.post(at(planned, "consent/"), form(on=today(), deed="give"))
    assert late.status_code == 422 and say("en", "plan-wrong-consented-already") in late.text
    client.post(at(planned, "consent/"), form(on=today(), deed="withdraw"))
    found = plan.read(planned.reference, actor=planned.payoke)
    assert found is not None and not found.consented and found.consent is not None
    action = at(planned, "civil-action/")
    alone = client.post(action, form(kind="for_victim", on=today()))
    assert alone.status_code == 422 and say("en", "plan-wrong-no-decision") in alone.text
    client.post(action, form(kind="for_victim", on=today(), decided=today()))
    client.post(action, form(kind="own_name", on=today()))
    found = plan.read(planned.reference, actor=planned.payoke)
    assert found is not None
    assert {each.kind for each in found.actions} == {"for_victim", "own_name"}
    client.post(at(planned, f"civil-action/{found.actions[0].id}/"))
    again = client.post(at(planned, f"civil-action/{found.actions[0].id}/"))
    assert again.status_code == 404
    contact = client.post(at(planned, "lawyer/"), {"contact": "Qxphone"})
    assert contact.status_code == 422 and "Qxphone" in contact.text
    client.post(at(planned, "lawyer/"), {"name": "Qxlawyer", "contact": "Qxphone"})
    assert "Qxlawyer" in client.get(at(planned)).text
    client.post(at(planned, "lawyer/"), {"name": "", "contact": ""})
    assert "Qxlawyer" not in client.get(at(planned)).text


def test_the_print_is_in_the_persons_language_and_names_neither_person_nor_shelter(
    planned: Town, browse: Browse
) -> None:
    who = {"actor": planned.payoke}
    goal = goals.set_goal(planned.reference, "medical", "Naar de dokter", today(), None, **who)
    goals.set_step(planned.reference, goal, "Afspraak maken", today(), in_days(3), None, **who)
    gone = goals.set_goal(planned.reference, "legal", "Qxdropped", today(), None, **who)
    goals.end_goal(planned.reference, gone, goals.End("dropped", today(), "Qxwhy"), **who)
    will.keep_lawyer(planned.reference, "Mr. Vermeer", "03 000 00 00", **who)
    house = shelter.add(HOUSE, ADDRESS, actor=planned.payoke, places=4)
    shelter.place(planned.reference, house, since=today(), actor=planned.payoke)
    page = browse(planned.payoke).get(at(planned, "print/")).text
    assert '<html lang="ar" dir="rtl"' in page
    assert '<span lang="nl" dir="auto">Naar de dokter</span></h3>' in page
    assert "Afspraak maken" in page and "Mr. Vermeer" in page
    for word in (HOUSE, ADDRESS, "Eze", "Blessing", "Qxdropped", "Qxwhy"):
        assert word not in page.split("<main")[1]
    paper = browse(planned.payoke).get(at(planned, "print.pdf"))
    assert (paper["Content-Type"], paper["Content-Language"]) == ("application/pdf", "ar")
    assert paper["Content-Disposition"] == 'inline; filename="ar.pdf"'
    # A sign that no font of ours has: the page shows it, and says so.
    goals.set_goal(planned.reference, "legal", "Goed 😀", today(), None, **who)
    instead = browse(planned.payoke).get(at(planned, "print.pdf")).text
    assert say("en", "plan-print-undrawable", sign="😀") in instead and "Goed 😀" in instead


def test_places_are_counted_from_the_stays(guided: Town, browse: Browse) -> None:
    client = browse(guided.payoke)
    wrong = client.post("/en/shelters/", {"name": HOUSE, "address": ADDRESS, "places": "many"})
    assert wrong.status_code == 422 and HOUSE in wrong.text
    assert say("en", "shelter-places-missing", most=500) in wrong.text
    client.post("/en/shelters/", {"name": HOUSE, "address": ADDRESS, "places": "2"})
    [house] = shelter.listed(actor=guided.payoke)
    assert (house.places, house.staying, house.free) == (2, 0, 2)
    shelter.place(guided.reference, house.id, since=today(), actor=guided.payoke)
    assert say("en", "shelter-free", n=1, places=2) in client.get("/en/shelters/").text
    client.post(f"/en/shelters/{house.id}/places/", {"places": "1"})
    assert say("en", "shelter-with-free", name=HOUSE, n=0) in (
        client.get(f"/en/shelters/cases/{guided.reference}/").text
    )
    assert browse(guided.surya).get(f"/en/shelters/{house.id}/places/").status_code == 404


def test_two_who_change_a_text_are_shown_both_and_nothing_is_lost(
    planned: Town, browse: Browse
) -> None:
    who = {"actor": planned.payoke}
    goal = goals.set_goal(planned.reference, "legal", "Qxfirst", today(), None, **who)
    step = goals.set_step(planned.reference, goal, "Qxstep", today(), None, None, **who)
    client, address = browse(planned.payoke), at(planned, f"texts/{goal}/")
    assert address in client.get(at(planned)).text and "Qxfirst" in client.get(address).text
    blank = client.post(address, {"text": " ", "began_from": "1"})
    assert blank.status_code == 422 and say("en", "plan-wording-text-missing") in blank.text
    kept = client.post(address, {"text": "Qxsecond", "began_from": "1"}, follow=True)
    assert say("en", "plan-text-kept") in kept.text and "Qxsecond" in kept.text
    # A colleague who still saw the first: both are there, and only the second is kept.
    stale = client.post(address, {"text": "Qxthird", "began_from": "1"})
    assert stale.status_code == 409 and say("en", "plan-text-stale") in stale.text
    assert "Qxsecond" in stale.text and "Qxthird" in stale.text
    assert "Qxthird" not in client.get(at(planned)).text
    # Having seen it they may put theirs in its place; the others stay beside.
    assert 'name="began_from" value="2"' in stale.text
    client.post(address, {"text": "Qxthird", "began_from": "2"})
    told = client.get(address).text
    assert all(word in told for word in ("Qxfirst", "Qxsecond", "Qxthird"))
    client.post(at(planned, f"texts/{step}/"), {"text": "Qxother", "began_from": "1"})
    found = plan.read(planned.reference, **who)
    assert found is not None and found.goals[0].steps[0].text == "Qxother"
    assert browse(planned.surya).get(address).status_code == 404
    assert (
        client.get(at(planned, f"texts/{goal}/").replace(str(goal)[:8], "0" * 8)).status_code == 404
    )


def test_two_who_change_the_lawyer_or_the_days_overwrite_nothing_unseen(
    planned: Town, browse: Browse
) -> None:
    client = browse(planned.payoke)

    def seen(address: str) -> str:
        return client.get(address).text.split('name="seen" value="')[1].split('"')[0]

    lawyer, terms = at(planned, "lawyer/"), at(planned, "terms/")
    at_first = {lawyer: seen(lawyer), terms: seen(terms)}
    days = form(since=today(), until=in_days(90), language="ar", written_in="nl")
    first: dict[str, dict[str, str]] = {lawyer: {"name": "Qxone", "contact": "1"}, terms: days}
    then = {lawyer: {"name": "Qxtwo", "contact": "2"}, terms: days | {"language": "ti"}}
    for address in (lawyer, terms):
        mark = {"seen": at_first[address]}
        assert client.post(address, first[address] | mark).status_code == 302
        stale = client.post(address, then[address] | mark)
        assert stale.status_code == 422 and say("en", "plan-wrong-changed-there") in stale.text
        assert say("en", "plan-now") in stale.text
        # Theirs is shown, one's own is still there, and having seen both one may save it.
        assert ("Qxone" if address == lawyer else "العربية") in stale.text
        assert ('value="Qxtwo"' if address == lawyer else 'value="ti" selected') in stale.text
        mark = {"seen": stale.text.split('name="seen" value="')[1].split('"')[0]}
        assert client.post(address, then[address] | mark).status_code == 302
