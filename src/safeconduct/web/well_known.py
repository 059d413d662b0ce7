"""What programs that visit every site look for: whom to tell of a weakness, and what to pass by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

# Somebody has to look again whether it is still right (RFC 9116 recommends less than a year).
_GOOD_FOR = timedelta(days=180)


@login_not_required
@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Whom to tell of a weakness (RFC 9116), where the operator has said so."""
    contact = settings.SECURITY_CONTACT
    if not contact:
        raise Http404
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = (
        f"Contact: {contact}",
        f"Expires: {(midnight + _GOOD_FOR).isoformat().replace('+00:00', 'Z')}",
        "Preferred-Languages: en, fr, nl, de",
        f"Canonical: {settings.SITE}/.well-known/security.txt",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@login_not_required
@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Nothing here is for a search engine; each answer says so once more in a header."""
    return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain; charset=utf-8")
