"""What left the desk, as a list, and each signed text as a file."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from safeconduct.actions.desk import manifests
from safeconduct.actions.desk.manifests import DeskManifest, NotFound
from safeconduct.actions.desk.requests import Basis, basis_of
from safeconduct.web.desk.guard import at_desk, number
from safeconduct.web.desk.listing import Paging


@dataclass(frozen=True, slots=True)
class Row:
    kept: DeskManifest
    basis: Basis
    signs: int


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """A page of what left, the last first."""
    asked = max(1, number(request.GET.get("page", "")))
    found, more = manifests.listed(asked, actor=at_desk(request))

    def href(other: int) -> str:
        return f"{reverse('desk:manifests')}?page={other}"

    context = {
        "rows": [
            Row(each, basis_of(each.content["basis"]), sum(each.content["signs"].values()))
            for each in found
        ],
        "paging": Paging(href(asked - 1) if asked > 1 else "", href(asked + 1) if more else ""),
    }
    return render(request, "desk/manifests.html", context)


@require_safe
def file(request: HttpRequest, manifest_id: int) -> HttpResponse:
    """The signed text itself, to keep: no name is in it. The signature goes in the headers."""
    try:
        found = manifests.read(manifest_id, actor=at_desk(request))
    except NotFound:
        raise Http404 from None
    answer = HttpResponse(found.document, content_type="application/json")
    name = f"manifest-{found.content['request']}.json"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    answer["X-Signature-Ed25519"] = f"{found.key}:{found.signature.hex()}"
    answer["Cache-Control"] = "no-store"
    return answer
