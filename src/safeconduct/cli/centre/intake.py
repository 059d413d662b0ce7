"""`safeconduct centre intake`: this platform's own cases handed over to the Centre."""

from __future__ import annotations

import click

from ..database import database
from ..faults import WrongInput, told
from ..options import json_option, lang_option
from ..printing import print_json


@click.command()
@click.option("--round", "round_", default="", metavar="NAME", help="Default: this year.")
@lang_option
@json_option
def intake(round_: str, lang: str, as_json: bool) -> int:
    """Hand every case over as a pseudonymous record, under a new random number of the round.

    Once in a round. Which case has which number is kept nowhere.

    Exit codes: 0 handed over; 2 nothing was.
    """
    from safeconduct.cases.reading import today

    from .taking import prepared

    on = today()
    name = round_ or str(on.year)
    with database(lang):
        from safeconduct.actions.centre.feeds import ROUND
        from safeconduct.actions.centre.intake import AlreadyHandedOver, hand_over

        if not ROUND.fullmatch(name):
            raise WrongInput(lang, "feed-wrong-round", found=name)
        prepared(lang)
        try:
            made = hand_over(round_=name, actor=None, today=on).delivery
        except AlreadyHandedOver as known:
            day = known.delivery.at.date().isoformat()
            raise WrongInput(lang, "intake-known", round=name, day=day) from None
    if as_json:
        figures = {"round": name, "cases": made.rows, "taken": made.taken, "delivery": made.id}
        print_json([figures], one=True)
        return 0
    counts = {"taken": str(made.taken), "cases": str(made.rows)}
    click.echo(told(lang, "intake-done", round=name, **counts))
    return 0
