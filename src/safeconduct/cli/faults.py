"""Wrong input, and how it is said in one line: where, what was found, what is expected."""

from __future__ import annotations

from unicodedata import category


class WrongInput(Exception):
    """The input is wrong. `key` names the text in the catalogues, `values` what stands in it."""

    def __init__(self, lang: str, key: str, **values: str) -> None:
        super().__init__(key)
        self.lang = lang
        self.key = key
        self.values = values

    def line(self) -> str:
        """The one line a person reads."""
        return told(self.lang, self.key, **self.values)


def told(lang: str, key: str, **values: str) -> str:
    """A text of the catalogues with `values` made safe to print; always one line."""
    from safeconduct.words import say

    return say(lang, key, **{name: printable(value, 400) for name, value in values.items()})


def printable(text: str, limit: int = 80) -> str:
    """`text` for one line of a terminal: control characters escaped, long values cut short.

    What stands in a file is not trusted: an escape sequence in it could rewrite the screen.
    """
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    return "".join(
        c if c.isprintable() or category(c) == "Zs" else c.encode("unicode_escape").decode()
        for c in text
    )
