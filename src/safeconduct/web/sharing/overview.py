"""Who has access to a case and why; and what one's own agency disclosed and received."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from safeconduct.access.sharing import WITHOUT_CONSENT
from safeconduct.actions.sharing import consent as consents
from safeconduct.actions.sharing import overview
from safeconduct.actions.sharing.overview import AccessLine, StoredManifest
from safeconduct.actions.sharing.referral import Referral
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import as_date
from safeconduct.web.sharing.preview import reader, seat
from safeconduct.web.templatetags.words import language
from safeconduct.words import say

STATE_COLOURS = {
    "sent": "blue",
    "received": "blue",
    "accepted": "green",
    "declined": "orange",
    "revoked": "grey",
    "holds": "green",
    "ended": "grey",
    "withdrawn": "orange",
}


@require_safe
def of_case(request: HttpRequest, reference: str) -> HttpResponse:
    """The sharing of one case, as far as the signed-in agency may know of it."""
    actor = actor_of(request)
    try:
        found = overview.sharing(reference, actor=actor)
    except overview.NotFound:
        raise Http404 from None
    lang = language()
    context = {
        "sharing": found,
        "access": [_access(line, lang) for line in found.access],
        "referrals": [referral_line(each, lang) for each in found.referrals],
        "consents": [consent_line(each, lang) for each in found.consents],
        "manifests": [manifest_line(each, lang) for each in found.manifests],
        "without": [(f"share-law-{key}", rule) for key, rule in WITHOUT_CONSENT],
    }
    return render(request, "sharing/case.html", context)


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """What the signed-in agency disclosed and received, of all cases."""
    actor, lang = actor_of(request), language()
    context = {
        "manifests": [manifest_line(each, lang) for each in overview.mine(actor=actor)],
        "consents": [consent_line(each, lang) for each in consents.received(actor=actor)],
    }
    return render(request, "sharing/mine.html", context)


@require_safe
def manifest(request: HttpRequest, manifest_id: UUID) -> HttpResponse:
    """One manifest in words, and whether its signature holds."""
    found, lang = _manifest(request, manifest_id), language()
    said = found.content
    ground = said["ground"]
    context = {
        "manifest": found,
        "line": manifest_line(found, lang),
        "from": seat(said["from"]["agency"], said["from"]["office"], lang),
        "to": _recipient(found, lang),
        "own": "own" in ground,
        "rule": ground.get("rule"),
        "purpose": ground.get("consent"),
        "sections": [say(lang, f"share-section-{each}") for each in said["sections"]],
        "events": [
            {"id": each["id"], "name": say(lang, f"event-{each['type']}")}
            for each in said["events"]
        ],
        "signature": found.signature.hex(),
    }
    return render(request, "sharing/manifest.html", context)


@require_safe
def manifest_file(request: HttpRequest, manifest_id: UUID) -> HttpResponse:
    """The signed text itself, to keep: no name is in it. The signature goes in the headers."""
    found = _manifest(request, manifest_id)
    answer = HttpResponse(found.document, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="manifest-{found.id}.json"'
    answer["X-Signature-Ed25519"] = f"{found.key}:{found.signature.hex()}"
    return answer


def _manifest(request: HttpRequest, number: UUID) -> StoredManifest:
    try:
        return overview.manifest(number, actor=actor_of(request))
    except overview.NotFound:
        raise Http404 from None


def _access(line: AccessLine, lang: str) -> dict[str, Any]:
    return {
        "seat": seat(line.agency, line.office, lang),
        "why": say(lang, f"share-why-{line.relation}"),
        "rule": line.rule,
        "until": line.until,
        "last_day": _last_day(line),
        "sections": [say(lang, f"share-section-{each}") for each in line.sections],
        "one_person": line.one_person,
    }


def _last_day(line: AccessLine) -> date | None:
    """The last day of a consent, which ends with that day."""
    if line.relation != "permitted" or line.until is None:
        return None
    return as_date(line.until - timedelta(seconds=1))


def referral_line(each: Referral, lang: str) -> dict[str, Any]:
    """A referral in words, its state as a tag."""
    return {
        "referral": each,
        "kind": say(lang, "share-transfer" if each.transfer else "share-referral"),
        "from": say(lang, f"agency-{each.sender}"),
        "to": say(lang, f"agency-{each.centre}"),
        "state": say(lang, f"share-state-{each.state}"),
        "colour": STATE_COLOURS[each.state],
    }


def consent_line(each: Any, lang: str) -> dict[str, Any]:
    """A consent in words, its state as a tag."""
    consent = each.consent
    return {
        "stored": each,
        "to": seat(consent.to_agency, consent.to_office, lang),
        "purpose": say(lang, f"share-purpose-{consent.purpose}"),
        "state": say(lang, f"share-consent-{each.state}"),
        "colour": STATE_COLOURS[each.state],
        "to_acknowledge": each.withdrawn_at is not None and each.acknowledged_at is None,
    }


def manifest_line(each: StoredManifest, lang: str) -> dict[str, Any]:
    """A manifest in words."""
    sender = each.content["from"]
    return {
        "stored": each,
        "kind": say(lang, f"share-kind-{each.kind}"),
        "from": seat(sender["agency"], sender["office"], lang),
        "to": _recipient(each, lang),
    }


def _recipient(each: StoredManifest, lang: str) -> str:
    if outside := each.content.get("recipient"):
        return reader(outside["kind"], outside["country"], lang)
    to = each.content["to"]
    return seat(to["agency"], to["office"], lang)
