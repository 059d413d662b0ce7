"""The addresses of a centre's plans; the figures of the centres stand beside them."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.assistance import aims, contact, figures, paper, plans, will, wording

app_name = "assistance"
_CASE = "cases/<str:reference>/"
urlpatterns = [
    path("", plans.plan_list, name="plans"),
    path("contact/", contact.contact, name="contact"),
    path("figures/", figures.page, name="figures"),
    path("figures.csv", figures.table, name="figures_table"),
    path(_CASE, plans.plan, name="plan"),
    path(f"{_CASE}terms/", plans.terms, name="terms"),
    path(f"{_CASE}print/", paper.printed, name="print"),
    path(f"{_CASE}print.pdf", paper.pdf, name="pdf"),
    path(f"{_CASE}goals/", aims.new_goal, name="new_goal"),
    path(f"{_CASE}goals/<uuid:goal>/", aims.goal, name="goal"),
    path(f"{_CASE}goals/<uuid:goal>/steps/", aims.new_step, name="new_step"),
    path(f"{_CASE}steps/<uuid:step>/", aims.step, name="step"),
    path(f"{_CASE}texts/<uuid:aim>/", wording.wording, name="wording"),
    path(f"{_CASE}consent/", will.consent, name="consent"),
    path(f"{_CASE}lawyer/", will.lawyer, name="lawyer"),
    path(f"{_CASE}civil-action/", will.action, name="action"),
    path(f"{_CASE}civil-action/<uuid:action>/", will.withdraw, name="withdraw"),
]
