"""A meeting as calendar programs read it (iCalendar, RFC 5545): when, where, of which body."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event

from safeconduct.actions.coordination import meeting as meetings
from safeconduct.actions.coordination.meeting import Meeting
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import here
from safeconduct.web.dates import BRUSSELS
from safeconduct.web.districts import district_name
from safeconduct.web.templatetags.words import language
from safeconduct.words import say

# No source says how long a meeting lasts: so long it is shown in a calendar.
_SHOWN = timedelta(hours=2)


@require_safe
@here
def one(request: HttpRequest, body: str, meeting: UUID) -> HttpResponse:
    """One meeting as a file for one's own calendar."""
    found = meetings.whole(body, meeting, actor=actor_of(request)).meeting
    made = Calendar()
    made.add("prodid", "-//Safeconduct//Meetings//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add_component(event(found, language(), place=True))
    answer = HttpResponse(made.to_ical(), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{body}-{found.set_for}.ics"'
    return answer


def event(meeting: Meeting, lang: str, *, place: bool) -> Event:
    """One meeting; without an hour a whole day. Where it meets is told on the spot alone."""
    made = Event()
    made.add("uid", f"{meeting.id}@safeconduct")
    made.add("dtstamp", datetime.now(UTC))
    # A calendar takes the entry in place of the one before it (RFC 5545, 3.8.7.4).
    made.add("sequence", meeting.moved + (meeting.cancelled_on is not None))
    if meeting.begins is None:
        made.add("dtstart", meeting.set_for)
        made.add("dtend", meeting.set_for + timedelta(days=1))
    else:
        begins = datetime.combine(meeting.set_for, meeting.begins, BRUSSELS).astimezone(UTC)
        made.add("dtstart", begins)
        made.add("dtend", begins + _SHOWN)
    made.add("summary", titled(meeting, lang))
    if place and meeting.place:
        made.add("location", meeting.place)
    made.add("status", "CANCELLED" if meeting.cancelled_on else "CONFIRMED")
    made.add("class", "CONFIDENTIAL")
    return made


def titled(meeting: Meeting, lang: str) -> str:
    """What a meeting is called: its body, or its district."""
    if meeting.district:
        name = district_name(meeting.district, lang)
        return say(lang, "coord-meeting-of-district", district=name)
    return say(lang, "coord-meeting-of", body=say(lang, f"body-{meeting.body}"))
