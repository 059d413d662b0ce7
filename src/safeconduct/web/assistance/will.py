"""The pages on what the person decides: consent to the plan, a lawyer, civil action."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.actions.assistance import will
from safeconduct.actions.assistance.plan import NotFound
from safeconduct.web.assistance.aims import METHODS
from safeconduct.web.assistance.doors import answered, plan_of
from safeconduct.web.assistance.forms import ActionForm, ConsentForm, LawyerForm
from safeconduct.web.templatetags.words import say


@require_http_methods(METHODS)
def consent(request: HttpRequest, reference: str) -> HttpResponse:
    """Record that the person consents to the plan, or withdrew their consent."""
    actor, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    form = ConsentForm(request.POST if request.method == "POST" else None)
    # Said by the form, so that what two colleagues record at once is not turned into its opposite.
    withdraws = request.POST.get("deed", "withdraw" if plan.consented else "give") == "withdraw"
    if withdraws and not plan.consented:
        return redirect("assistance:plan", reference=reference.upper())
    do = will.withdraw_consent if withdraws else will.give_consent
    return answered(
        request,
        reference,
        form,
        lambda said: do(reference, said["on"], actor=actor),
        "assistance/consent.html",
        "plan-consent-kept",
        {"plan": plan, "withdraws": withdraws},
    )


@require_http_methods(METHODS)
def lawyer(request: HttpRequest, reference: str) -> HttpResponse:
    """Keep who the person's lawyer is."""
    actor, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    first = {"name": plan.lawyer.name, "contact": plan.lawyer.contact} if plan.lawyer else {}
    form = LawyerForm(request.POST) if request.method == "POST" else LawyerForm(initial=first)
    return answered(
        request,
        reference,
        form,
        lambda said: will.keep_lawyer(
            reference,
            said["name"],
            said["contact"],
            seen=request.POST.get("seen", ""),
            actor=actor,
        ),
        "assistance/lawyer.html",
        "plan-lawyer-kept",
        {"plan": plan, "seen": will.lawyer_as_seen(plan)},
    )


@require_http_methods(METHODS)
def action(request: HttpRequest, reference: str) -> HttpResponse:
    """Record a civil action, or the decision to bring none."""
    actor, plan = plan_of(request, reference)
    if plan is None:
        return redirect("assistance:plan", reference=reference.upper())
    form = ActionForm(request.POST if request.method == "POST" else None)
    return answered(
        request,
        reference,
        form,
        lambda said: will.bring_action(
            reference, said["kind"], said["on"], said["decided"], actor=actor
        ),
        "assistance/action.html",
        "plan-action-kept",
        {"plan": plan},
    )


@require_POST
def withdraw(request: HttpRequest, reference: str, action: UUID) -> HttpResponse:
    """Let a civil action, or a decision, count no more."""
    actor, _ = plan_of(request, reference)
    try:
        will.withdraw_action(reference, action, actor=actor)
    except NotFound:
        raise Http404 from None
    messages.success(request, say("plan-action-withdrawn"))
    return redirect("assistance:plan", reference=reference.upper())
