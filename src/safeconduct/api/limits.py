"""How often a program may call: counted for all workers together, by key or by signed-in user.

A key that was stolen, or a program that turns in a circle, is slowed down before it has read what
an agency sees, and before it takes the machine from everybody else.
"""

from __future__ import annotations

import logging

from django.conf import settings

from safeconduct.actions.api_keys import count_call
from safeconduct.api.problems import Problem

_log = logging.getLogger(__name__)


def counted(caller: str) -> None:
    """Count a call of `caller`, which is kept as a digest alone.

    Raises Problem 429, with the seconds to wait, beyond ``API_CALLS`` in five minutes.
    """
    number, left = count_call(caller)
    if number == settings.API_CALLS + 1:
        _log.warning("a caller of the API has to wait")
    if number > settings.API_CALLS:
        raise Problem(429, "problem-429", retry_after=left)
