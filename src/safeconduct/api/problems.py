"""Errors as RFC 9457 has them: ``application/problem+json``, in the language of the caller.

Nothing of what was sent is repeated, and nothing tells a case that is refused from none.
"""

from __future__ import annotations

import logging
from typing import Any

import orjson
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import get_language
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.parser import Parser

from safeconduct.words import LANGUAGES, say

_log = logging.getLogger("safeconduct.api")


class Problem(Exception):
    """An answer that is an error: its status, the key of its text, and what else it says."""

    def __init__(self, status: int, reason: str, **more: Any) -> None:
        self.status, self.reason, self.more = status, reason, more
        super().__init__(f"{status} {reason}")


def language() -> str:
    """The language of the call, as its ``Accept-Language`` asks: one of the four."""
    asked = (get_language() or "en")[:2]
    return asked if asked in LANGUAGES else "en"


def answer(problem: Problem) -> HttpResponse:
    """The problem, told. ``type`` is about:blank: ``reason`` is the code to rely on."""
    body = {
        "type": "about:blank",
        "title": say(language(), f"problem-title-{problem.status}"),
        "status": problem.status,
        "detail": say(language(), problem.reason),
        "reason": problem.reason,
        **problem.more,
    }
    response = JsonResponse(body, status=problem.status, json_dumps_params={"ensure_ascii": False})
    response.headers["Content-Type"] = "application/problem+json"
    response.headers["Content-Language"] = language()
    if problem.status == 429:
        response.headers["Retry-After"] = str(problem.more["retry_after"])
    if problem.status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="safeconduct"'
    return response


def install(api: NinjaAPI) -> None:
    """Have every error of `api` told as a problem."""

    @api.exception_handler(Problem)
    def _told(_request: HttpRequest, problem: Problem) -> HttpResponse:
        return answer(problem)

    @api.exception_handler(HttpError)
    def _http(_request: HttpRequest, error: HttpError) -> HttpResponse:
        status = error.status_code if error.status_code in (400, 401, 403) else 400
        return answer(Problem(status, f"problem-{status}"))

    @api.exception_handler(ValidationError)
    def _wrong(_request: HttpRequest, error: ValidationError) -> HttpResponse:
        where = sorted({".".join(map(str, each["loc"][:3]))[:80] for each in error.errors})
        return answer(Problem(422, "problem-422", fields=where))

    @api.exception_handler(Http404)
    def _absent(_request: HttpRequest, _error: Http404) -> HttpResponse:
        return answer(Problem(404, "problem-404"))

    @api.exception_handler(RequestDataTooBig)
    def _too_big(_request: HttpRequest, _error: RequestDataTooBig) -> HttpResponse:
        return answer(Problem(413, "problem-413"))

    @api.exception_handler(Exception)
    def _failed(_request: HttpRequest, error: Exception) -> HttpResponse:
        _log.error("a call of the API failed", exc_info=error)
        return answer(Problem(500, "problem-500"))


class Strict(Parser):
    """JSON as it is defined, of bounded depth; a number no computer holds is none."""

    def parse_body(self, request: HttpRequest) -> Any:
        return orjson.loads(request.body)
