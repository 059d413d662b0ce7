"""The calendar at a secret address, as calendar programs read it (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event

from safeconduct.actions import telling
from safeconduct.actions.telling import Entry, Feed
from safeconduct.web.coordination.calendar import event
from safeconduct.words import LANGUAGES, say


@sensitive_variables("token")
@login_not_required
@require_safe
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """One entry for each due date; for an address that is none, or was taken back, no page."""
    try:
        feed = telling.read_calendar(token)
    except telling.NotFound:
        raise Http404 from None
    answer = HttpResponse(written(feed), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="safeconduct.ics"'
    answer["Cache-Control"] = "no-store"
    return answer


def written(feed: Feed) -> bytes:
    """The calendar in its owner's language: kinds of duties, rules, references and meetings,
    no person and no place.
    """
    lang = feed.language if feed.language in LANGUAGES else "en"
    made = Calendar()
    made.add("prodid", "-//Safeconduct//Due dates//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", say(lang, "calendar-name"))
    # A due date is a day of the calendar in Belgium, not an instant.
    made.add("x-wr-timezone", "Europe/Brussels")
    for entry in feed.entries:
        made.add_component(_event(entry, lang))
    for meeting in feed.meetings:
        made.add_component(event(meeting, lang, place=False))
    return bytes(made.to_ical())


def _event(entry: Entry, lang: str) -> Event:
    what = "work-document-ends" if entry.duty == "document_last_day" else f"duty-{entry.duty}"
    made = Event()
    made.add("uid", f"{entry.uid}@safeconduct")
    made.add("dtstamp", datetime.now(UTC))
    made.add("dtstart", entry.due)
    made.add("dtend", entry.due + timedelta(days=1))
    told = [say(lang, what), *([f"({entry.rule})"] if entry.rule else []), entry.reference]
    made.add("summary", " ".join(told))
    made.add("class", "CONFIDENTIAL")
    # It takes nobody's time on that day.
    made.add("transp", "TRANSPARENT")
    return made
