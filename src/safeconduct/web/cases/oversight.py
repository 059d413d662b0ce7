"""Where a data protection officer, who sees no list of cases, asks who looked at one."""

from __future__ import annotations

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.access_history import REASONS, NotFound, access_history, oversees
from safeconduct.web.actors import actor_of
from safeconduct.web.fields import PlainTextField
from safeconduct.web.templatetags.words import say


class OversightForm(forms.Form):
    """The reference of a case, and why its looks are looked at."""

    reference = PlainTextField(max_length=20)
    why = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        reference, why = self.fields["reference"], self.fields["why"]
        reference.label = say("case-reference")
        reference.help_text = say("oversight-reference-hint")
        reference.error_messages["required"] = say("oversight-reference-missing")
        reference.widget.attrs |= {"autocomplete": "off", "spellcheck": "false"}
        why.label = say("oversight-why")
        why.choices = [(each, say(f"oversight-why-{each}")) for each in REASONS]  # type: ignore[attr-defined]
        why.error_messages["required"] = say("oversight-why-missing")

    def clean_reference(self) -> str:
        """As it is written on paper: in small letters, with or without its dash."""
        typed = "".join(self.cleaned_data["reference"].split()).upper()
        return typed if "-" in typed else f"{typed[:4]}-{typed[4:]}"


@require_http_methods(["GET", "HEAD", "POST"])
def oversight(request: HttpRequest) -> HttpResponse:
    """Ask for a reference and a reason; lead to who looked at that case."""
    actor = actor_of(request)
    if not oversees(actor):
        raise Http404
    form = OversightForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        reference = form.cleaned_data["reference"]
        try:
            access_history(reference, actor=actor, why=form.cleaned_data["why"])
            return redirect("case_history", reference)
        except NotFound:
            form.add_error("reference", say("oversight-none"))
    status = 422 if form.errors else 200
    return render(request, "cases/oversight.html", {"form": form}, status=status)
