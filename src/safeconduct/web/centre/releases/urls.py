"""The addresses of this room."""

from __future__ import annotations

from django.urls import URLPattern, path

from . import decide, ledger, prepare, views

urlpatterns: list[URLPattern] = [
    path("releases/", views.queue, name="releases"),
    path("releases/prepare/", prepare.choose, name="prepare_release"),
    path("releases/prepare/price/", prepare.confirm, name="confirm_release"),
    path("releases/<int:number>/", views.release, name="release"),
    path("releases/<int:number>/decision/", decide.decide, name="decide_release"),
    path("releases/<int:number>/publication/", decide.publish, name="publish_release"),
    path("releases/<int:number>/withdrawal/", decide.withdraw, name="withdraw_release"),
    path("ledger/", ledger.page, name="ledger"),
    path("ledger/ledger.jsonl", ledger.export, name="ledger_file"),
]
