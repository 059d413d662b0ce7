"""The law as SQL: names and words cannot lead it astray, shared nodes stand in it once."""

from __future__ import annotations

from datetime import date

import duckdb
import pytest

from safeconduct.law.engine import nodes as n
from safeconduct.law.engine.building import word, yes_no
from safeconduct.law.engine.nodes import Branch, Choose, Fact, Kind, Node, Parameter
from safeconduct.law.engine.rules import History, ParameterValue
from safeconduct.law.engine.sql import DIALECTS, DUCKDB, POSTGRESQL, SPARK, Dialect, select
from safeconduct.law.engine.terms import Days, Months, Overflow

A, B = Fact("a", Kind.TRI), Fact("b", Kind.TRI)
ISSUED = Fact("issued", Kind.DATE)
HOSTILE = 'x" FROM cases; DROP TABLE cases; --'
WORDS = ("it's", 'a "quote"', "back\\slash", "'; DROP TABLE cases; --")

dialects = pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)


def written(dialect: Dialect, **outputs: Node) -> str:
    return select(outputs, {}, dialect, table="cases")


def test_hostile_names_are_only_names() -> None:
    with duckdb.connect() as connection:
        connection.execute('CREATE TABLE "ca""ses" AS SELECT TRUE AS a, 7 AS "ro""w"')
        asked = select({HOSTILE: ~A}, {}, DUCKDB, table='ca"ses', keys=('ro"w',), branches=True)
        answer = connection.sql(asked)
        assert answer.columns == ['ro"w', HOSTILE, f"{HOSTILE}#branch"]
        assert answer.fetchall() == [(7, False, -1)]


@pytest.mark.parametrize("found", WORDS)
def test_hostile_words_are_only_words(found: str) -> None:
    letter = Fact("letter", Kind.CATEGORY, WORDS)
    asked = written(DUCKDB, same=letter.one_of(found), constant=word(found))
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE cases (letter VARCHAR)")
        connection.execute("INSERT INTO cases VALUES (?)", [found])
        assert connection.sql(asked).fetchall() == [(True, found)]


def test_spark_escapes_its_backslashes() -> None:
    assert SPARK.text("it's a \\ ") == "'it\\'s a \\\\ '"
    assert SPARK.identifier("a`b") == "`a``b`"


@dialects
def test_a_nul_character_is_refused(dialect: Dialect) -> None:
    for write in (dialect.identifier, dialect.text):
        with pytest.raises(ValueError, match="NUL"):
            write("a\0b")


@pytest.mark.parametrize(
    ("dialect", "days", "months"),
    [
        (DUCKDB, "+ CAST(45 AS INTEGER)", "to_months(CAST(3 AS INTEGER))"),
        (POSTGRESQL, "+ CAST(45 AS INTEGER)", "make_interval(months => CAST(3 AS INTEGER))"),
        (SPARK, "date_add(`issued`, CAST(45 AS INT))", "add_months(`issued`, CAST(3 AS INT))"),
    ],
    ids=DIALECTS,
)
def test_terms_in_each_dialect(dialect: Dialect, days: str, months: str) -> None:
    assert days in written(dialect, end=ISSUED.plus(Days(45)))
    assert months in written(dialect, end=ISSUED.plus(Months(3)))
    next_day = written(dialect, end=ISSUED.plus(Months(3, overflow=Overflow.NEXT_DAY)))
    assert "EXTRACT(DAY FROM" in next_day


@dialects
def test_a_shared_node_is_written_once(dialect: Dialect) -> None:
    shared: Node = A
    for _ in range(40):  # 2 to the 40th, were each use written out
        shared = (shared & B) | (shared & ~B)
    text = written(dialect, answer=shared)
    assert len(text) < 20_000
    assert text.count(" OFFSET 0") == (text.count("SELECT") - 1) * (dialect is POSTGRESQL)


def test_terms_upon_terms_do_not_multiply() -> None:
    end: Node = ISSUED
    for _ in range(12):
        end = end.plus(Months(1, overflow=Overflow.NEXT_DAY))
    text = written(DUCKDB, end=end)
    assert len(text) < 20_000
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE cases AS SELECT DATE '2007-01-15' AS issued")
        assert connection.sql(text).fetchall() == [(date(2008, 1, 15),)]


@dialects
def test_the_unknown_has_a_type(dialect: Dialect) -> None:
    kinds = {kind: n.Constant(None, kind) for kind in Kind}
    text = written(dialect, **{kind.value: node for kind, node in kinds.items()})
    for kind in Kind:
        assert f"CAST(NULL AS {dialect.types[kind]})" in text


@pytest.mark.parametrize(
    ("outputs", "keys", "message"),
    [
        ({}, (), "outputs: found none"),
        ({"a#b": A}, (), "'#' is kept"),
        ({"a": A}, ("a",), "'a': found twice"),
        ({"a": n.Times((Fact("k", Kind.COUNT),) * 3)}, (), "could reach"),
        ({"a": Parameter("days", at=ISSUED)}, (), "parameter 'days' has no history"),
        ({"a": A & Fact("a", Kind.DATE).known()}, (), "fact 'a' is declared twice"),
    ],
)
def test_what_cannot_be_written_is_said(
    outputs: dict[str, Node], keys: tuple[str, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        select(outputs, {}, DUCKDB, table="cases", keys=keys)


def test_an_amended_law_is_another_text_of_the_same_shape() -> None:
    history = History("days", (ParameterValue(None, 45, "S1", True),))
    end = {"end": ISSUED.plus(Days(Parameter("days", at=ISSUED)))}
    before = select(end, {"days": history}, DUCKDB, table="cases")
    after = select(end, {"days": history.amended(90, None, "reform")}, DUCKDB, table="cases")
    assert before.replace("45", "90") == after


def test_constants_alone_need_no_fact() -> None:
    chosen = Choose((Branch("always", yes_no(True), word("yes")),), word("no"), "first")
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE cases AS SELECT 1 AS nothing")
        assert connection.sql(written(DUCKDB, answer=chosen)).fetchall() == [("yes",)]
