"""`safeconduct check`: what the rules contradict or leave out, found without any case."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from .guard import ANSWERED, FAILED
from .options import json_option, lang_option
from .printing import print_json


@click.command()
@lang_option
@json_option
def check(lang: str, as_json: bool) -> int:
    """Look for gaps and contradictions in the rules.

    Branches that overlap or can never be taken, rules without citation or text, versions with
    gaps. What is found is told in English, the language of the rules' source. Exit code 1 when
    something found is an error.
    """
    from safeconduct.law.belgium.coordination.facts import BODY_FACTS
    from safeconduct.law.belgium.coordination.law import BODY_LAW
    from safeconduct.law.belgium.facts import CASE_FACTS, ISSUE_FACTS
    from safeconduct.law.belgium.law import BELGIUM
    from safeconduct.law.belgium.offences.law import OFFENCE_LAW
    from safeconduct.law.engine.check import ERROR
    from safeconduct.law.engine.check import check as look
    from safeconduct.words import LANGUAGES

    laws = (BELGIUM, OFFENCE_LAW, BODY_LAW)
    found = look(*laws, facts=(*CASE_FACTS, *ISSUE_FACTS, *BODY_FACTS), languages=LANGUAGES)
    rules = len({code for law in laws for code in law.catalogue})
    if as_json:
        print_json([{"rules": rules, "findings": [asdict(finding) for finding in found]}], one=True)
    else:
        from .text_check import check_text
        from .text_frame import to_terminal

        sys.stdout.write(check_text(found, rules, lang, to_terminal()))
    return FAILED if any(finding.grade == ERROR for finding in found) else ANSWERED
