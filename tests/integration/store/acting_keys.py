"""The ways into the store that belong to keys, names to be found by, and shelters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from safeconduct.store import finding, rotation, shelters
from safeconduct.store.errors import NotFound

TODAY = date(2008, 3, 1)


def _not_a_centre(function: Callable[..., Any], world: Any, *given: Any, **more: Any) -> None:
    """Shelters are a centre's; the world's officer is told that there are none."""
    with pytest.raises(NotFound):
        function(*given, **more, **world.who)


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    finding.find: lambda w: finding.find("Eze", None, **w.who),
    shelters.add_shelter: lambda w: _not_a_centre(shelters.add_shelter, w, "Home", "Street 1"),
    shelters.list_shelters: lambda w: _not_a_centre(shelters.list_shelters, w),
    shelters.set_places: lambda w: _not_a_centre(shelters.set_places, w, uuid4(), 4),
    shelters.stays: lambda w: _not_a_centre(shelters.stays, w, w.reference),
    shelters.place: lambda w: _not_a_centre(shelters.place, w, w.reference, uuid4(), since=TODAY),
    shelters.leave: lambda w: _not_a_centre(shelters.leave, w, w.reference, on=TODAY),
}
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    rotation.rotate: lambda _: rotation.rotate(["house"]),
    rotation.status: lambda _: rotation.status(),
}
PARTS = {
    "whole.duties_of",
    "acting.moment_now",
    "whole.events_of",
    "whole.opened_standing_of",
    "whole.recorded_by",
    "whole.standing_of",
    "facts.case_by",
    "facts.close_fact",
    "facts.for_the_law",
    "facts.offence_of",
    "facts.forget_facts",
    "facts.person_of",
    "facts.put_facts",
    "facts.shown_persons",
    "finding.put_words",
    "finding.share",
    "finding.words_of",
    "keys.bare_keys",
    "keys.bare_keys_of",
    "keys.copies",
    "keys.destroy",
    "keys.give",
    "keys.house_key",
    "keys.house_keys",
    "keys.own_key",
    "keys.own_keys",
    "keys.related",
    "keys.share",
    "keys.unwrap",
    "keys.wrap_anew",
    "keys.writing_key",
    "sealed.open_text",
    "sealed.open_with",
    "sealed.seal_text",
    "shelters.close_anew",
    "texts.close_texts",
    "texts.merge",
    "texts.open_texts",
    "texts.split",
    "vaulted.close_names",
    "vaulted.open_names",
}
