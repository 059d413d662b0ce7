"""Who has no such duty, or asks where there is no Centre, is answered as if nothing were there."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from safeconduct.actions.centre.door import NoCentre, NotFound

View = Callable[..., HttpResponse]


def refused_as_absent(view: View) -> View:
    """The view, whose refusals look like absence."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        try:
            return view(request, *args, **named)
        except (NotFound, NoCentre):
            raise Http404 from None

    return answered
