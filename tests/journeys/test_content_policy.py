"""The browser itself enforces that nothing is written into a page: and no page of ours needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

INLINE = """() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'position: fixed');
    document.body.append(styled);
    return [window.intruder === true, getComputedStyle(styled).position === 'fixed'];
}"""
PAGES = {
    "police": ["", "cases/", "first-contact/", "law/", "law/P-1/"],
    "office": ["cases/", "reform/?reflection_days=90&registration_renewals=2"],
}


@pytest.mark.parametrize("who", PAGES)
def test_no_page_breaks_the_policy_and_nothing_gets_round_it(
    who: str, reader: Any, opened: Callable[[], str]
) -> None:
    somebody = reader("en")
    heard: list[str] = []
    somebody.page.on("console", lambda message: heard.append(message.text))
    somebody.page.on("pageerror", lambda error: heard.append(str(error)))
    reference = opened()
    somebody.sign_in(who)
    for path in [*PAGES[who], f"cases/{reference}/"]:
        somebody.go(path)
        assert heard == [], path
    assert somebody.page.evaluate(INLINE) == [False, False]
    assert len([line for line in heard if "Content Security Policy" in line]) == 2
