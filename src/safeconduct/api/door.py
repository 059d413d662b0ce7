"""The API itself: its operations, who is let in, and how errors are told.

``python -m safeconduct.api.page docs/api/openapi.json`` writes its description.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest
from ninja import NinjaAPI

from safeconduct.access import PURPOSES, may_use
from safeconduct.api import (
    acts,
    assistance,
    cases,
    coordination,
    desk,
    exchange,
    inspection,
    law,
    prevention,
    prosecution,
    reports,
    shapes,
    sharing,
)
from safeconduct.api.callers import KeyOfProgram, Session, caller
from safeconduct.api.problems import Strict, install
from safeconduct.api.told import webhooks

DESCRIPTION = """What the pages show and do, for programs.

A program signs in with a key (`Authorization: Bearer …`), which an administrator of the agency
makes for one of its users and for named purposes. Each call about cases names its purpose in the
header `Purpose`; it is kept with the look, in the record of who looked. A case that is not the
caller's is answered like one that is not there. Errors are `application/problem+json` (RFC 9457),
in the language that `Accept-Language` asks for: en, fr, nl, de."""

PREFIX = "api/v1/"

api = NinjaAPI(
    title="Safeconduct",
    version="1",
    description=DESCRIPTION,
    urls_namespace="api",
    # The description is an operation like the others: for those who are signed in.
    openapi_url=None,
    docs_url=None,
    auth=[KeyOfProgram(), Session(csrf=False)],
    parser=Strict(),
)
install(api)
for part in (
    cases.router,
    acts.router,
    sharing.router,
    law.router,
    prosecution.router,
    assistance.router,
    desk.router,
    exchange.router,
    coordination.router,
    reports.router,
    prevention.router,
    inspection.router,
):
    api.add_router("", part)


@api.get("/me", response={200: shapes.Me, **cases.ERRORS}, tags=["caller"])
def me(request: HttpRequest) -> dict[str, Any]:
    """In whose name the caller acts, and the purposes that are theirs."""
    actor = caller(request)
    return {
        "agency": actor.agency,
        "office": actor.office,
        "roles": sorted(actor.roles),
        "purposes": [code for code in PURPOSES if may_use(actor, code).allowed],
    }


@api.get("/openapi.json", include_in_schema=False)
def openapi(request: HttpRequest) -> dict[str, Any]:
    """The description of this API (OpenAPI 3.1)."""
    return described()


def described() -> dict[str, Any]:
    """The description of this API; its errors are problems, which the library does not know."""
    schema: dict[str, Any] = api.get_openapi_schema(path_prefix=PREFIX)
    for operations in schema["paths"].values():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                if int(status) >= 400 and "application/json" in response.get("content", {}):
                    content = response["content"]
                    content["application/problem+json"] = content.pop("application/json")
    return schema | {"webhooks": webhooks()}


def _urls() -> tuple[Any, str, str]:
    """The addresses; who is let in is asked by the operations, which know programs as well."""
    found: Any = api.urls
    patterns, app, namespace = found
    # The root, with which the library finds its own prefix, has nothing to show.
    shown = [pattern for pattern in patterns if pattern.name != "api-root"]
    for pattern in shown:
        pattern.callback = login_not_required(pattern.callback)
    return shown, app, namespace


urls = _urls()
