"""A body: its clock and its meetings; convene the next."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access.rooms import may_convene
from safeconduct.actions.coordination import clocks, meeting
from safeconduct.web.actors import actor_of
from safeconduct.web.coordination.entering import asked, here
from safeconduct.web.coordination.forms import ConveneForm
from safeconduct.web.coordination.overview import row
from safeconduct.web.dates import today
from safeconduct.web.templatetags.words import language, say


@require_safe
@here
def body_page(request: HttpRequest, body: str) -> HttpResponse:
    """The meetings of a body, the latest first, beneath its clock."""
    actor = actor_of(request)
    found = clocks.clocks(actor=actor, on=today(), lang=language())
    convenes = may_convene(actor, body)
    context = {
        "body": body,
        "office": actor.office if body == "district" else "",
        "rows": [row(each, convenes=convenes) for each in found if each.kind == body],
        "meetings": meeting.listed(body, actor=actor),
        "convenes": convenes,
    }
    return render(request, "coordination/body.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@here
def convene(request: HttpRequest, body: str) -> HttpResponse:
    """Convene a meeting; every member, or every service of the district, is invited."""
    actor = actor_of(request)
    if not may_convene(actor, body):
        raise Http404
    form = ConveneForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = meeting.convene(body, **form.cleaned_data, actor=actor)
        except meeting.MeetingRefused as refused:
            field = "set_for" if refused.code == "before_convened" else "convened_on"
            form.add_error(field, say(f"coord-refused-{refused.code}"))
        else:
            messages.success(request, say("coord-convened"))
            return redirect("coordination:meeting", body=body, meeting=made)
    back = reverse("coordination:body", kwargs={"body": body})
    return asked(request, form, "coord-convene", back=back, save="coord-convene", body=body)
