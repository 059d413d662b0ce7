"""Penal Code, art. 433sexies to 433octies; Law of 15 December 1980, art. 77ter to 77quinquies."""

import pytest

GROUNDS = {
    1: ("authority", "office"),
    2: (
        "minor",
        "vulnerable_position",
        "coercion",
        "life_endangered",
        "incurable",
        "habitual",
        "association",
    ),
    3: ("death", "criminal_organisation"),
}
EVERY_GROUND = [ground for grounds in GROUNDS.values() for ground in grounds]
NONE = dict.fromkeys(EVERY_GROUND, False)
TABLE = {
    0: ([1, 5], [500, 50_000]),
    1: ([5, 10], [750, 75_000]),
    2: ([10, 15], [1_000, 100_000]),
    3: ([15, 20], [1_000, 150_000]),
}
TRAFFICKING = {"acts": {"recruit": True}, "purposes": {"begging": True}}
SMUGGLING = {
    "assistance": {"enter": True},
    "against_the_law": True,
    "assisted_is_eu_national": False,
    "profit": True,
}
OFFENCES = [("trafficking", TRAFFICKING), ("smuggling", SMUGGLING)]


@pytest.mark.parametrize(("offence", "facts"), OFFENCES)
@pytest.mark.parametrize(("level", "ground"), [(n, g) for n, gs in GROUNDS.items() for g in gs])
def test_each_ground_carries_its_level_and_range(law, offence, facts, level, ground):
    """OFF-6. The two laws name the same grounds with the same ranges."""
    found = law("2007-09-01", **facts, circumstances={**NONE, ground: True})[offence]
    assert found["level"] == level
    assert found["levels"] == {str(n): "yes" if n == level else "no" for n in (1, 2, 3)}
    assert (found["prison_years"], found["fine_base_eur"]) == TABLE[level]


@pytest.mark.parametrize(("offence", "facts"), OFFENCES)
def test_without_a_ground_it_is_the_basic_offence(law, offence, facts):
    """OFF-5. One to five years and 500 to 50,000 euro."""
    found = law("2007-09-01", **facts, circumstances=NONE)[offence]
    assert found["level"] == 0
    assert (found["prison_years"], found["fine_base_eur"]) == TABLE[0]


def test_the_highest_level_counts(law):
    """OFF-6. Of several levels the highest that is established gives the range."""
    circumstances = {**NONE, "authority": True, "minor": True, "death": True}
    found = law("2007-09-01", **TRAFFICKING, circumstances=circumstances)["trafficking"]
    assert found["level"] == 3
    assert found["levels"] == {"1": "yes", "2": "yes", "3": "yes"}


def test_a_level_that_is_not_known_does_not_make_the_range_heavier(law):
    """OFF-6. The range follows the level established; the open one is named beside it."""
    found = law("2007-09-01", **TRAFFICKING, circumstances={"authority": True})["trafficking"]
    assert found["level"] == 1
    assert found["levels"] == {"1": "yes", "2": "unknown", "3": "unknown"}
    assert found["prison_years"] == [5, 10]


def test_being_unaccompanied_is_no_ground_of_its_own(law):
    """OFF-6. Only the door to protection asks whether the minor was accompanied."""
    circumstances = {**NONE, "unaccompanied": True}
    found = law("2007-09-01", **TRAFFICKING, circumstances=circumstances)["trafficking"]
    assert found["level"] == 0


def test_levels_stand_also_where_the_offence_is_not_made_out(law):
    """OFF-6. No range then, but the levels stay to be read."""
    acts = dict.fromkeys(
        ("recruit", "transport", "transfer", "house", "receive", "pass_control", "take_control"),
        False,
    )
    found = law("2007-09-01", acts=acts, circumstances={"minor": True})["trafficking"]
    assert (found["verdict"], found["level"], found["levels"]["2"]) == ("no", 2, "yes")
    assert (found["prison_years"], found["fine_base_eur"], found["fine_eur"]) == (None, None, None)


def test_the_range_stands_where_the_offence_cannot_be_told_yet(law):
    """OFF-6. Not known yet: the range that would follow is shown."""
    found = law("2007-09-01", circumstances={"minor": True})["trafficking"]
    assert (found["verdict"], found["prison_years"]) == ("unknown", [10, 15])
