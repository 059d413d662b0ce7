"""The plan on paper, for the person, in the language they read.

Their centre's own texts stand in it as they were written. Neither a name of theirs nor a shelter
is in it: whoever finds the sheet learns where nobody is.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from safeconduct.actions.assistance.plan import AREAS
from safeconduct.web.assistance.doors import plan_of
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language
from safeconduct.words.readers import READER_LANGUAGES, is_reviewed


@require_safe
def printed(request: HttpRequest, reference: str) -> HttpResponse:
    """The plan as a page to print."""
    _, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    pursued = [each for each in plan.goals if not each.dropped]
    written = [(area, [each for each in pursued if each.area == area]) for area in AREAS]
    context = {
        "reference": reference.upper(),
        "plan": plan,
        "lang": plan.terms.language,
        "officer": language(),
        "reviewed": is_reviewed(plan.terms.language),
        "written_in": plan.terms.written_in,
        "written_name": READER_LANGUAGES[plan.terms.written_in],
        "areas": [(f"person-plan-{area}", goals) for area, goals in written if goals],
        "now": next(iter(reversed(plan.receptions)), None),
        "on": today(),
    }
    return render(request, "assistance/print.html", context)
