"""The users of one's own agency: who they are, inviting them, what else can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from safeconduct.access import Actor
from safeconduct.actions import administer
from safeconduct.web.actors import actor_of
from safeconduct.web.administration.forms import InvitationForm, MemberForm, SubjectForm
from safeconduct.web.administration.guard import for_administrators
from safeconduct.web.templatetags.words import say

_SAFE_OR_POST = ["GET", "HEAD", "POST"]

# What is asked once more before it is done, and how it is done. The words are `members-<deed>-…`.
DEEDS: Mapping[str, Callable[[int, Actor], str | None]] = {
    "invite-again": lambda user_id, actor: administer.invite_again(user_id, actor=actor),
    "shut-out": lambda user_id, actor: administer.shut_out(user_id, actor=actor),
    "readmit": lambda user_id, actor: administer.readmit(user_id, actor=actor),
    "reset-factor": lambda user_id, actor: administer.reset_second_factor(user_id, actor=actor),
}


@require_safe
@for_administrators
def team(request: HttpRequest) -> HttpResponse:
    """Every user of the agency."""
    context = {"members": administer.team(actor=actor_of(request))}
    return render(request, "administration/users.html", context)


@for_administrators
@require_http_methods(_SAFE_OR_POST)
def invite(request: HttpRequest) -> HttpResponse:
    """A new user, who takes up the account by a one-time link."""
    actor = actor_of(request)
    user: Any = request.user
    form = InvitationForm(
        request.POST if request.method == "POST" else None,
        agency=actor.agency,
        offices=administer.list_offices(actor=actor),
        initial={"language": user.language, "roles": ["caseworker"]},
    )
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            user_id, token = administer.invite(
                data["username"], name=data["name"], actor=actor, **form.answers()
            )
            return _link(request, administer.find(user_id, actor=actor), token)
        except administer.MemberRefused as refused:
            form.add_error("username", say(refused.reason))
    status = 422 if form.errors else 200
    return render(request, "administration/invite.html", {"form": form}, status=status)


@for_administrators
@require_http_methods(_SAFE_OR_POST)
def member(request: HttpRequest, user_id: int) -> HttpResponse:
    """One user: where they work, as what, and what else can be done."""
    actor = actor_of(request)
    found = administer.find(user_id, actor=actor)
    posted = request.POST if request.method == "POST" else None
    tying = posted is not None and "subject" in posted
    form = MemberForm(
        None if tying else posted,
        agency=actor.agency,
        offices=administer.list_offices(actor=actor),
        initial={"office": found.office, "roles": found.roles, "language": found.language},
    )
    subject = SubjectForm(posted if tying else None)
    asked = subject if tying else form
    if posted is not None and asked.is_valid():
        try:
            _change(request, found, form, subject, tying=tying)
            messages.success(request, say("members-changed"))
            return redirect("administration:user", user_id)
        except administer.MemberRefused as refused:
            asked.add_error(None, say(refused.reason))
    context = {
        "member": found,
        "form": form,
        "subject": subject if settings.GOVERNMENT_LOGIN and not _is_me(found, actor) else None,
        "oneself": _is_me(found, actor),
    }
    status = 422 if form.errors or subject.errors else 200
    return render(request, "administration/user.html", context, status=status)


@for_administrators
@require_http_methods(_SAFE_OR_POST)
def ask(request: HttpRequest, user_id: int, deed: str) -> HttpResponse:
    """Ask once more, then do it."""
    actor = actor_of(request)
    if deed not in DEEDS:
        raise Http404
    found = administer.find(user_id, actor=actor)
    refusal = ""
    if request.method == "POST":
        try:
            token = DEEDS[deed](user_id, actor)
        except administer.MemberRefused as refused:
            refusal = refused.reason
        else:
            if token is not None:
                return _link(request, found, token)
            messages.success(request, say(f"members-{deed}-done"))
            return redirect("administration:user", user_id)
    context = {"member": found, "deed": deed, "refusal": refusal}
    status = 422 if refusal else 200
    return render(request, "administration/deed.html", context, status=status)


def _change(
    request: HttpRequest,
    found: administer.Member,
    form: MemberForm,
    subject: SubjectForm,
    *,
    tying: bool,
) -> None:
    actor = actor_of(request)
    if not tying:
        administer.change(found.user_id, actor=actor, **form.answers())
    elif settings.GOVERNMENT_LOGIN:
        administer.tie_subject(
            found.user_id,
            issuer=settings.GOVERNMENT_LOGIN.issuer,
            subject=subject.cleaned_data["subject"],
            actor=actor,
        )


def _link(request: HttpRequest, found: administer.Member, token: str) -> HttpResponse:
    """The link, shown this once, to be printed or copied."""
    address = request.build_absolute_uri(reverse("invitation", args=[token]))
    context = {"member": found, "link": address, "days": 7}
    return render(request, "administration/link.html", context)


def _is_me(found: administer.Member, actor: Actor) -> bool:
    return found.user_id == actor.user_id
