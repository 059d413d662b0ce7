"""The addresses of this room."""

from __future__ import annotations

from django.urls import URLPattern, path

from safeconduct.web.inspection import control, controls, programme, proposal, risk

app_name = "inspection"
urlpatterns: list[URLPattern] = [
    path("", programme.year, name="year"),
    path("controls/", controls.controls, name="controls"),
    path("controls/waiting/", controls.waiting, name="waiting"),
    path("controls/new/", controls.plan, name="plan"),
    path("controls/<uuid:control>/", control.control, name="control"),
    path("controls/<uuid:control>/result/", control.record, name="record"),
    path("controls/<uuid:control>/first-contact/", control.meet, name="meet"),
    path("risk/", risk.risk, name="risk"),
    path("proposal/<int:year>/", proposal.proposal, name="proposal"),
    path("proposal/<int:year>/adopt/", proposal.adopt, name="adopt"),
]
