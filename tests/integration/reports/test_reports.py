"""Reports are written by several people, published by two, and keep what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from safeconduct.access import Actor
from safeconduct.actions.coordination import clocks, following, meeting
from safeconduct.actions.reports import drafting, published, publishing, waiting, writing
from safeconduct.actions.reports.publishing import Refused
from safeconduct.cases.reading import brussels_day, today
from safeconduct.policy.reports.releases import Release
from safeconduct.store.acting import acting
from safeconduct.store.models import AuditEntry, Report, ReportEdition, ReportFile, ReportPart, User
from tests.integration.reports.conftest import Put
from tests.unit.reports.made import released, withdrawn

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
OUT = date(2025, 5, 2)


@pytest.fixture
def report(people: dict[str, Actor], released_2024: tuple[Release, Release]) -> UUID:
    return drafting.begin("directive", "yearly-2024-1", actor=people["ann"])


def _propose(report: UUID, actor: Actor, correction: str = "") -> str:
    version = drafting.read(report, actor=actor).version
    publishing.propose(report, version=version, correction=correction, language="en", actor=actor)
    return version


def _publish(report: UUID, first: Actor, second: Actor, correction: str = "") -> int:
    version = _propose(report, first, correction)
    return publishing.publish(report, version=version, on=OUT, actor=second)


def test_a_draft_holds_its_figures_and_is_begun_once(
    report: UUID, people: dict[str, Actor]
) -> None:
    found = drafting.read(report, actor=people["bob"])
    assert found.texts["scope", ""].text == "[[chart yearly-2024-1 form]]"
    assert "[[years yearly-2023-1,yearly-2024-1 form]]" in found.texts["summary", ""].text
    with pytest.raises(drafting.Known) as known:
        drafting.begin("directive", "yearly-2024-1", actor=people["bob"])
    assert known.value.report == report
    assert AuditEntry.objects.filter(deed="report.begun", purpose="reporting").count() == 1


def test_each_agency_writes_its_own_reports_alone(report: UUID, people: dict[str, Actor]) -> None:
    eva = people["eva"]
    assert drafting.listed(actor=eva) == ()
    with pytest.raises(drafting.NotFound):
        drafting.read(report, actor=eva)
    with pytest.raises(drafting.NotFound):
        writing.write(report, "scope", "en", "Mine.", began_from=0, actor=eva)
    with pytest.raises(drafting.NotFound):
        drafting.begin("government", "yearly-2024-1", actor=eva)
    with acting(eva, "reporting"):
        assert not Report.objects.exists() and not ReportPart.objects.exists()
    with pytest.raises(DatabaseError), transaction.atomic(), acting(eva, "reporting"):
        Report.objects.create(
            kind="government",
            year=2030,
            agency=eva.agency,
            figures="x",
            begun_by_id=eva.user_id,
            begun_at="2026-01-01T00:00:00Z",
        )


def test_a_part_two_people_edit_is_not_overwritten(report: UUID, people: dict[str, Actor]) -> None:
    ann, bob = people["ann"], people["bob"]
    writing.write(report, "means", "fr", "D’Ann.", began_from=0, actor=ann)
    with pytest.raises(writing.Stale) as stale:
        writing.write(report, "means", "fr", "De Bob.", began_from=0, actor=bob)
    assert (stale.value.now.number, stale.value.now.text) == (1, "D’Ann.")
    writing.write(report, "means", "fr", "Des deux.", began_from=1, actor=bob)
    kept = writing.history(report, "means", "fr", actor=ann)
    assert [(each.version, each.text) for each in kept] == [(2, "Des deux."), (1, "D’Ann.")]


def test_a_figure_that_was_not_released_is_refused_and_nothing_is_kept(
    report: UUID, people: dict[str, Actor]
) -> None:
    with pytest.raises(writing.WrongFigures) as wrong:
        text = "[[figure yearly-2024-1 form=sexual]] and [[figure yearly-2031-1 all]]"
        writing.write(report, "means", "en", text, began_from=0, actor=people["ann"])
    assert [(each.code, each.found) for each in wrong.value.problems] == [
        ("edition", "[[figure yearly-2031-1 all]]")
    ]
    assert ("means", "en") not in drafting.read(report, actor=people["ann"]).texts


def test_nobody_publishes_alone_nor_what_changed_since(
    report: UUID, people: dict[str, Actor]
) -> None:
    ann, bob = people["ann"], people["bob"]
    version = _propose(report, ann)
    with pytest.raises(Refused, match="own-proposal"):
        publishing.publish(report, version=version, on=OUT, actor=ann)
    writing.write(report, "means", "en", "Later.", began_from=0, actor=ann)
    with pytest.raises(Refused, match="changed"):
        publishing.publish(report, version=version, on=OUT, actor=bob)
    version = drafting.read(report, actor=bob).version
    with pytest.raises(Refused, match="not-proposed"):
        publishing.publish(report, version=version, on=OUT, actor=bob)
    assert published.editions() == ()


def test_what_is_published_is_everybodys_and_is_never_changed(
    report: UUID, people: dict[str, Actor], put: Put, released_2024: tuple[Release, Release]
) -> None:
    ann, bob = people["ann"], people["bob"]
    writing.write(report, "scope", "nl", "[[figure yearly-2024-1 all]]", began_from=0, actor=ann)
    assert _publish(report, ann, bob) == 1
    edition = published.find("directive-2024")
    assert edition is not None and edition.agency == "criminal_policy"
    names = {each.name for each in published.files(edition)}
    pdfs = {f"directive-2024-{lang}.pdf" for lang in ("en", "fr", "nl", "de")}
    assert pdfs | {"datapackage.json", "csvw.json", "dcat.jsonld", "SHA256SUMS"} <= names
    said = published.read(edition, "de").document.sections
    for change in (
        lambda: ReportEdition.objects.update(number=7),
        lambda: ReportFile.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), acting(ann, "reporting"):
            change()
    # The figures are withdrawn: the report keeps what it said, and says what became of them.
    put(withdrawn(2024), released_2024[1])
    after = published.read(edition, "de")
    assert after.document.sections == said
    assert after.changed and all(each.now is None for each in after.changed)
    with pytest.raises(Refused, match="withdrawn"):
        _propose(report, bob)


def test_a_corrected_report_is_a_later_edition_that_says_what_it_corrects(
    report: UUID, people: dict[str, Actor]
) -> None:
    ann, bob = people["ann"], people["bob"]
    _publish(report, ann, bob)
    with pytest.raises(Refused, match="same"):
        _propose(report, ann)
    writing.write(report, "conclusions", "en", "One more.", began_from=0, actor=bob)
    with pytest.raises(Refused, match="correction"):
        _propose(report, ann)
    assert _publish(report, bob, ann, "A conclusion was missing.") == 2
    found = [(each.number, each.latest, each.correction) for each in published.editions()]
    assert found == [(2, 2, "A conclusion was missing."), (1, 2, "")]


def test_a_later_edition_of_the_figures_is_shown_and_cited_on_request_only(
    report: UUID, people: dict[str, Actor], put: Put, released_2024: tuple[Release, Release]
) -> None:
    ann = people["ann"]
    first = replace(released_2024[0], replaced_by="yearly-2024-2", replaced_on=date(2025, 4, 1))
    put(released(2024, 2), first, released_2024[1])
    found = drafting.read(report, actor=ann)
    whole = next(each for each in found.changed if each.reference.selection == "all")
    assert whole.was == first.total() and whole.is_now == released(2024, 2).total()
    assert found.texts["scope", ""].text == "[[chart yearly-2024-1 form]]"
    writing.move_on(report, "yearly-2024-1", actor=ann)
    after = drafting.read(report, actor=ann)
    assert after.changed == () and "yearly-2024-1" not in str(after.snapshot.texts)


def test_the_second_person_finds_it_waiting(report: UUID, people: dict[str, Actor]) -> None:
    ann, bob, eva = people["ann"], people["bob"], people["eva"]
    _propose(report, ann)
    on = date(2025, 6, 1)
    assert [each.says for each in waiting.asked(bob, on)] == [
        "reports-waits-publish-directive",
        "reports-waits-due-government",
        "reports-waits-due-directive",
    ]
    assert "reports-waits-publish-directive" not in {e.says for e in waiting.asked(ann, on)}
    [due] = waiting.asked(eva, on)
    # None was published here before: the term is that of the year which ended, not of the rule.
    assert (due.says, due.given) == ("reports-waits-due-assessment", {"year": "2024"})
    assert due.due is not None and due.due.year == 2025


def test_the_clock_of_a_report_counts_from_its_first_edition_and_everybody_sees_it(
    report: UUID, people: dict[str, Actor]
) -> None:
    ann, bob, eva = people["ann"], people["bob"], people["eva"]
    _publish(report, ann, bob)
    first = published.editions()[0].published_at
    writing.write(report, "means", "en", "Corrected.", began_from=0, actor=ann)
    _publish(report, ann, bob, correction="The means.")
    on = brussels_day(first)
    stands = {each.kind: each for each in clocks.clocks(actor=eva, on=on, lang="nl")}
    assert {"government_report", "independent_assessment", "directive"} <= stands.keys()
    assert stands["directive"].answer["last"] == on.isoformat()
    assert (stands["directive"].state, stands["government_report"].state) == ("open", "overdue")
    years = [(each.says, each.due) for each in waiting.asked(ann, date(on.year + 1, 1, 15))]
    assert ("reports-waits-due-directive", stands["directive"].due) in years


def test_to_others_no_report_is_there(people: dict[str, Actor]) -> None:
    assert published.find("government-2024") is None
    with pytest.raises(drafting.NotFound):
        drafting.read(uuid4(), actor=people["ann"])


def test_the_effect_of_a_recommendation_is_seen_by_one_released_figure(
    people: dict[str, Actor], put: Put, released_2024: tuple[Release, Release]
) -> None:
    ann, on = people["ann"], today()
    held = meeting.convene("unit", convened_on=on, set_for=on, begins=None, place="", actor=ann)
    meeting.hold("unit", held, on=on, present=[], actor=ann)
    asked = following.recommend(
        "unit", held, "Count alike.", addressee="foreign_affairs", actor=ann
    )
    client = Client()
    client.force_login(User.objects.get(pk=ann.user_id))
    at = reverse("coordination:effect", kwargs={"asked": asked})
    sent = {"effect": "One count.", "on": on.isoformat()}
    refused = client.post(at, {**sent, "measure": "yearly-2024-1 form=never"})
    assert refused.status_code == 422 and "One count." in refused.content.decode()
    assert client.post(at, {**sent, "measure": "yearly-2024-1 form=sexual"}).status_code == 302
    first = released_2024[0]
    number = first.cell({"form": "sexual"})
    assert number is not None
    page = reverse("coordination:recommendation", kwargs={"asked": asked})
    said = unescape(client.get(page).content.decode())
    assert number.said("en") in said and "as published on 1 March 2025" in said
    # A later edition restates nothing here: what became of this one stands beside it.
    later = replace(first, replaced_by="yearly-2024-2", replaced_on=date(2025, 4, 1))
    put(released(2024, 2), later, released_2024[1])
    said = unescape(client.get(page).content.decode())
    assert number.said("en") in said and "Replaced on 1 April 2025 by yearly-2024-2" in said
    put(withdrawn(2024), released_2024[1])
    said = unescape(client.get(page).content.decode())
    assert number.said("en") not in said and "Withdrawn on 1 June 2025" in said


def test_the_editor_asks_the_database_as_often_for_a_long_report_as_for_a_short_one(
    report: UUID, people: dict[str, Actor]
) -> None:
    ann = people["ann"]
    client = Client()
    client.force_login(User.objects.get(pk=ann.user_id))
    of_means = {"report": report, "part": "means", "language": "fr"}
    pages = [
        reverse("reports:text", kwargs=of_means),
        reverse("reports:draft", kwargs={"report": report}),
        reverse("reports:preview", kwargs={"report": report}),
        reverse("reports:room"),
    ]
    writing.write(report, "means", "fr", "Un.", began_from=0, actor=ann)

    def asked() -> list[int]:
        counts = []
        for page in pages:
            with CaptureQueriesContext(connection) as queries:
                assert client.get(page).status_code == 200
            counts.append(len(queries))
        return counts

    asked()
    few = asked()
    for number in range(1, 5):
        text = f"{number}: [[figure yearly-2024-1 all]]"
        writing.write(report, "means", "fr", text, began_from=number, actor=ann)
    for part in ("meetings", "rights", "conclusions"):
        for language in ("fr", "nl"):
            writing.write(report, part, language, "Texte.", began_from=0, actor=ann)
    assert asked() == few
