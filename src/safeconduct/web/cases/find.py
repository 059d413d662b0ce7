"""Finding a person: what is searched for is sent in the form, so that no address holds a name."""

from __future__ import annotations

from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from safeconduct.actions.find_person import LONGEST, SHOWN, find_person, is_reference
from safeconduct.web.actors import actor_of
from safeconduct.web.fields import PlainTextField
from safeconduct.web.templatetags.words import say


class FindForm(forms.Form):
    """A reference, a name or a birth date."""

    asked = PlainTextField(max_length=LONGEST)

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data, auto_id="find-%s")
        self.fields["asked"].label = say("find-asked")
        self.fields["asked"].help_text = say("find-asked-hint")
        self.fields["asked"].error_messages["required"] = say("find-asked-missing")
        self.fields["asked"].widget.attrs |= {"autocomplete": "off", "spellcheck": "false"}


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Search the cases of one's own agency; a reference leads to the list."""
    form = FindForm(request.POST if request.method == "POST" else None)
    found = None
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data["asked"]
        if is_reference(asked):
            return redirect(f"{reverse('case_list')}?{urlencode({'q': asked})}")
        found = find_person(asked, actor=actor_of(request))
    context = {"form": form, "found": found, "most": found is not None and len(found) == SHOWN}
    return render(request, "cases/find.html", context, status=422 if form.errors else 200)
