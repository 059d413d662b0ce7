"""What others published is kept as published on a day, and a restated figure beside the old one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from safeconduct.access import Actor
from safeconduct.access.roles import ANALYST, CHECKER
from safeconduct.actions.centre import published
from safeconduct.actions.centre.door import NotFound
from safeconduct.centre.feeds.cubes import key_of, read_cube
from safeconduct.centre_store import models
from safeconduct.store.models import User

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
SPRING, AUTUMN = date(2020, 4, 1), date(2020, 10, 1)
NAMES = ("year", "form")


def test_a_restated_figure_is_a_new_row_and_the_old_one_stays() -> None:
    user = User.objects.create(username="a", agency="analysis_centre", roles=[ANALYST])
    analyst = Actor(user.pk, "A", "analysis_centre", "", frozenset({ANALYST}))

    def publish(day: date, rows: list[tuple[tuple[str, ...], str]]) -> published.Kept:
        content = repr(rows).encode()
        cube = read_cube(NAMES, rows)
        return published.import_cube(
            "victims", cube, published_on=day, content=content, actor=analyst
        )

    labour, sexual = ("2019", "labour"), ("2019", "sexual")
    first = publish(SPRING, [(labour, "265"), (sexual, "")])
    assert (first.new, first.restated) == (2, 0)
    second = publish(AUTUMN, [(labour, "159"), (sexual, "0"), (("2020", "labour"), "5")])
    assert (second.new, second.restated) == (1, 2)

    def on(day: date) -> dict[str, Decimal | None]:
        return published.as_published_on("victims", day, actor=analyst)

    cell = key_of(NAMES, labour)
    assert on(SPRING) == {cell: Decimal(265), key_of(NAMES, sexual): None}
    assert on(AUTUMN)[cell] == 159
    assert on(AUTUMN)[key_of(NAMES, sexual)] == 0
    assert on(date(2019, 1, 1)) == {}
    assert published.history_of("victims", cell, actor=analyst) == [
        (SPRING, Decimal(265)),
        (AUTUMN, Decimal(159)),
    ]
    with pytest.raises(published.PublicationKnown):
        publish(AUTUMN, [(labour, "265"), (sexual, "")])
    assert models.Figure.objects.count() == 5
    with pytest.raises(NotFound):
        published.as_published_on(
            "victims", SPRING, actor=Actor(1, "C", "analysis_centre", "", frozenset({CHECKER}))
        )
