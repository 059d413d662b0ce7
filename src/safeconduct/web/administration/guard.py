"""Who is no administrator finds nothing here; who is shows again who they are before a change."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.decorators import reauthentication_required
from django.http import Http404, HttpRequest, HttpResponse

from safeconduct.actions.administer import ADMINISTRATOR, NoMember
from safeconduct.web.actors import actor_of

View = Callable[..., HttpResponse]


def for_administrators(view: View) -> View:
    """Answer administrators of an agency; anybody else as where there is no page."""
    sure = reauthentication_required(app="allauth.mfa", allow_get=True)(view)

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if ADMINISTRATOR not in actor_of(request).roles:
            raise Http404
        try:
            response: HttpResponse = sure(request, *args, **kwargs)
            return response
        except NoMember:
            raise Http404 from None

    return answered
