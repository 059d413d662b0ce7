"""All pages of the law by file name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from safeconduct.law.belgium.catalogue import CHAPTERS, by_code
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.words import say

from .diagram import documents, phases
from .rule_page import computed, rule_page
from .specs import specs

INDEX = "README.md"


def site(tests: Path) -> Mapping[str, str]:
    """Every page: file name and Markdown. `tests` is the folder of the specification tests.

    Errors: FileNotFoundError when there is no such folder; LookupError when a test names a rule
    that the catalogue does not hold.
    """
    named = specs(tests)
    if unknown := sorted(named.keys() - by_code().keys()):
        raise LookupError(f"a test names rule {unknown[0]}, which is not in the catalogue")
    under = computed()
    pages = {f"{code}.md": rule_page(code, under[code], named.get(code, ())) for code in by_code()}
    return pages | {INDEX: "\n".join(_index()) + "\n"}


def _index() -> Iterator[str]:
    yield "# The law as the program holds it"
    yield ""
    yield "Made from the rules by `make docs`; do not edit by hand. S1 and S2 are named in"
    yield "[sources](../sources.md). What no public source confirmed is marked *not confirmed*."
    yield ""
    yield "## Documents: what opens them, what can end them"
    yield ""
    yield from ("```mermaid", documents(BELGIUM.parameters), "```", "")
    yield "## The phase of a case: the first question answered yes"
    yield ""
    yield from ("```mermaid", phases(), "```", "")
    for chapter in CHAPTERS:
        yield f"## {say('en', f'law-chapter-{chapter}')}"
        yield ""
        for code, versions in by_code().items():
            if code.partition("-")[0] == chapter:
                confirmed = [version for version in versions if version.verified]
                last = (confirmed or versions)[-1]
                doubt = "" if confirmed else " *not confirmed*"
                yield f"- [{code} {say('en', code)}]({code}.md): {last.citation}{doubt}"
        yield ""
