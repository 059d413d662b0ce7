"""The webhooks of an agency, for its administrators. To others the pages are not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from safeconduct.actions import telling
from safeconduct.web.actors import actor_of
from safeconduct.web.templatetags.words import say
from safeconduct.web.work.queue import text_of


class HookForm(forms.Form):
    """The address of the agency's own system."""

    url = forms.CharField(max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["url"]
        field.label, field.help_text = say("hook-url"), say("hook-url-hint")
        field.error_messages["required"] = say("hook-url-not-an-address")
        field.error_messages["max_length"] = say("hook-url-not-an-address")


@sensitive_variables("secret")
@require_http_methods(["GET", "HEAD", "POST"])
def hooks(request: HttpRequest) -> HttpResponse:
    """The agency's addresses; name one more, and see its secret this once."""
    actor = actor_of(request)
    form = HookForm(request.POST if request.method == "POST" else None)
    secret = ""
    try:
        if request.method == "POST" and form.is_valid():
            try:
                _, secret = telling.add_hook(form.cleaned_data["url"], actor=actor)
                form = HookForm()
            except telling.TooMany:
                form.add_error("url", say("hook-too-many", n=telling.MOST))
            except ValueError as refused:
                form.add_error("url", say(f"hook-url-{refused}"))
        listed = telling.list_hooks(actor=actor)
    except telling.NotFound:
        raise Http404 from None
    context = {"form": form, "hooks": listed, "secret": secret}
    return render(request, "work/hooks.html", context, status=422 if form.errors else 200)


@require_safe
def log(request: HttpRequest, hook_id: UUID) -> HttpResponse:
    """What became of the last messages to one address."""
    try:
        hook, attempts = telling.hook_log(hook_id, actor=actor_of(request))
    except telling.NotFound:
        raise Http404 from None
    lines = [(each, _kind(each.kind)) for each in attempts]
    return render(request, "work/hook_log.html", {"hook": hook, "attempts": lines})


def _kind(kind: str) -> str:
    return say("hook-kind-test") if kind == "test" else text_of(kind)


@require_POST
def remove(request: HttpRequest, hook_id: UUID) -> HttpResponse:
    """Tell the address nothing more."""
    return _done(request, telling.remove_hook, hook_id, "hook-removed", "work:hooks")


@require_POST
def resume(request: HttpRequest, hook_id: UUID) -> HttpResponse:
    """Tell an address that was stopped again."""
    return _done(request, telling.resume_hook, hook_id, "hook-resumed", "work:hooks")


@require_POST
def attempt(request: HttpRequest, hook_id: UUID) -> HttpResponse:
    """Send a test message; its log shows what became of it."""
    return _done(request, telling.try_hook, hook_id, "hook-tried", "work:hook_log")


def _done(
    request: HttpRequest, act: Callable[..., None], hook_id: UUID, text: str, then: str
) -> HttpResponse:
    try:
        act(hook_id, actor=actor_of(request))
    except telling.NotFound:
        raise Http404 from None
    messages.success(request, say(text))
    return redirect(then, hook_id) if then == "work:hook_log" else redirect(then)
