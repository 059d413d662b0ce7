"""The browser itself enforces that nothing is written into a page: and no page of ours needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

INLINE = """() => {
    const script = document.createElement('script');
    try { script.textContent = 'window.intruder = true'; } catch { script.intruder = 'refused'; }
    script.append('window.intruder = true');
    document.body.append(script);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'position: fixed');
    document.body.append(styled);
    const written = document.createElement('p');
    let refused = false;
    try { written.innerHTML = '<img src=x onerror="window.intruder = true">'; }
    catch (error) { refused = error instanceof TypeError; }
    let framed = false;
    const frame = document.createElement('iframe');
    frame.src = '/en/';
    document.body.append(frame);
    try { framed = frame.contentDocument.body.childElementCount > 0; } catch { framed = false; }
    return [
        window.intruder === true, getComputedStyle(styled).position === 'fixed', !refused, framed,
    ];
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
    assert somebody.page.evaluate(INLINE) == [False, False, False, False]
    somebody.page.wait_for_timeout(100)
    told = "\n".join(heard)
    for directive in ("script", "style-src", "TrustedHTML"):
        assert directive in told, told
