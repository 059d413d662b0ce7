"""What a person permits: asked, checked with what will be seen, given, withdrawn, acknowledged."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from safeconduct.access.sharing import WITHOUT_CONSENT
from safeconduct.actions.sharing import consent as consents
from safeconduct.actions.sharing import overview
from safeconduct.web.actors import actor_of
from safeconduct.web.dates import today
from safeconduct.web.first_contact.choices import languages, name_of
from safeconduct.web.sharing.forms import ConsentForm
from safeconduct.web.sharing.overview import consent_line
from safeconduct.web.sharing.preview import seat, shown
from safeconduct.web.templatetags.words import language, say

_WRONG = {"to_agency": "to", "to_office": "to"}


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask, show what the agency will see, and record once that was read."""
    actor = actor_of(request)
    try:
        stored = consents.begin(reference, actor=actor)
    except consents.NotFound:
        raise Http404 from None
    posted = request.method == "POST"
    form = ConsentForm(
        request.POST if posted else None,
        sections=consents.can_be_opened(stored, actor),
        own=actor.agency,
        born=stored.case.person.birth_date,
        initial={"given_on": today()},
    )
    context: dict[str, Any] = {"reference": stored.reference, "form": form}
    context["without"] = [(f"share-law-{key}", rule) for key, rule in WITHOUT_CONSENT]
    step = request.POST.get("step")
    if posted and step != "change" and form.is_valid():
        try:
            if step == "record":
                consents.give(stored.reference, form.consent, actor=actor)
                messages.success(request, say("share-consent-done"))
                return redirect("sharing:case", stored.reference)
            foreseen = consents.foreseen(stored, form.consent, actor=actor)
        except consents.WrongConsent as wrong:
            form.add_error(_WRONG.get(wrong.field, wrong.field), say("act-choose"))
        else:
            context |= _to_check(request, form, foreseen)
            return render(request, "sharing/consent_check.html", context)
    status = 422 if posted and step != "change" else 200
    return render(request, "sharing/consent_form.html", context, status=status)


def _to_check(request: HttpRequest, form: ConsentForm, foreseen: Any) -> dict[str, Any]:
    lang, consent = language(), form.consent
    return {
        "carried": [
            (name, value)
            for name, values in request.POST.lists()
            if name not in ("csrfmiddlewaretoken", "step")
            for value in values
        ],
        "preview": shown(foreseen, lang),
        "to": seat(consent.to_agency, consent.to_office, lang),
        "consent": consent,
        "spoken": name_of(languages(lang), consent.language),
    }


@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, reference: str, consent_id: UUID) -> HttpResponse:
    """One consent in plain words, to be printed and read out; posting withdraws it."""
    actor, lang = actor_of(request), language()
    try:
        found = overview.sharing(reference, actor=actor)
        if request.method == "POST":
            consents.withdraw(reference, consent_id, actor=actor)
            messages.success(request, say("share-withdrawn-done"))
            return redirect("sharing:case", found.reference)
        [asked] = [each for each in found.consents if each.id == consent_id]
    except (overview.NotFound, ValueError):
        raise Http404 from None
    context = {
        "reference": found.reference,
        "line": consent_line(asked, lang),
        "consent": asked.consent,
        "sections": [say(f"share-section-{each}") for each in sorted(asked.consent.sections)],
        "spoken": name_of(languages(lang), asked.consent.language),
        "can_withdraw": found.takes_consent and asked.state == "holds",
    }
    return render(request, "sharing/consent.html", context)


@require_http_methods(["POST"])
def acknowledge(request: HttpRequest, consent_id: UUID) -> HttpResponse:
    """The agency has read that a consent was withdrawn."""
    try:
        consents.acknowledge(consent_id, actor=actor_of(request))
    except consents.NotFound:
        raise Http404 from None
    messages.success(request, say("share-acknowledged-done"))
    return redirect("shared:mine")
